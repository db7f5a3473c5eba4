import { type DocumentNode, getOperationAST } from 'graphql';
import type { GraphQLParams } from 'graphql-yoga';
import { withoutDefer } from '../../graph/execution/index.ts';
import { takesParts } from '../parts.ts';
import type { GatewayPlugin, RequestScope } from '../scope.ts';

/** Notes in the request's scope which operation it asks for, once its document has parsed. */
export function useOperation(): GatewayPlugin {
  return {
    onParse() {
      return ({ result, context: { scope, params } }) => {
        if (isDocument(result)) noteOperation(scope, params, result);
      };
    },
  };
}

/** The scope of a request stays without an operation where the document has not the one asked for. */
export function noteOperation(
  scope: RequestScope,
  params: GraphQLParams,
  parsed: DocumentNode,
): void {
  const operationName = params.operationName ?? undefined;
  const operation = getOperationAST(parsed, operationName);
  if (!operation) return;
  const document = takesParts(scope.headers) ? parsed : withoutDefer(parsed);
  const name = operation.name?.value.slice(0, 100);
  const variables = params.variables ?? undefined;
  scope.operation = { document, operationName, variables, name, type: operation.operation };
}

/** Envelop types the result of its hook as `any`: a document, or why there is none. */
function isDocument(result: unknown): result is DocumentNode {
  return typeof result === 'object' && result !== null && 'definitions' in result;
}
