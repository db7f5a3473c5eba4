import type { ExecutionResult } from '@graphql-tools/utils';
import { isAsyncIterable } from '@graphql-tools/utils';
import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { GatewayPlugin } from '../scope.ts';

/**
 * Refuses questions about the schema, and takes out of errors the names that the library suggests
 * for one that it does not know: with these, the schema can be guessed piece by piece.
 */
export function useHiddenSchema(hidden: boolean): GatewayPlugin {
  if (!hidden) return {};
  return {
    onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
    onResultProcess(answer) {
      const { result } = answer;
      if (isAsyncIterable(result) || Array.isArray(result) || !result.errors) return;
      answer.setResult(withoutSuggestions(result));
    },
  };
}

/** Of errors of the document and its variables: those of a field have its path, and our own words. */
export function withoutSuggestions(result: ExecutionResult): ExecutionResult {
  const errors = result.errors?.map(withoutSuggestion);
  return errors ? { ...result, errors } : result;
}

const SUGGESTION = / Did you mean .+\?/s;

function withoutSuggestion(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error;
  if (path !== undefined || !SUGGESTION.test(message)) return error;
  return new GraphQLError(message.replace(SUGGESTION, ''), {
    ...{ nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, extensions },
  });
}
