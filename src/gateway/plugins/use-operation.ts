import { type DocumentNode, getOperationAST } from 'graphql';
import { withoutDefer } from '../../graph/execution/index.ts';
import { takesParts } from '../parts.ts';
import type { GatewayPlugin } from '../scope.ts';

/** Notes in the request's scope which operation it asks for, once its document has parsed. */
export function useOperation(): GatewayPlugin {
  return {
    onParse() {
      return ({ result, context: { scope, params } }) => {
        if (!isDocument(result)) return;
        const document = takesParts(scope.headers) ? result : withoutDefer(result);
        const operationName = params.operationName ?? undefined;
        const operation = getOperationAST(result, operationName);
        if (!operation) return;
        const name = operation.name?.value.slice(0, 100);
        const { operation: type } = operation;
        const variables = params.variables ?? undefined;
        scope.operation = { document, operationName, variables, name, type };
      };
    },
  };
}

/** Envelop types the result of its hook as `any`: a document, or why there is none. */
function isDocument(result: unknown): result is DocumentNode {
  return typeof result === 'object' && result !== null && 'definitions' in result;
}
