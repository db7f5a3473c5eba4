import { type DocumentNode, getOperationAST } from 'graphql';
import type { GatewayPlugin } from '../scope.ts';

/** Notes in the request's scope which operation it asks for, once its document has parsed. */
export function useOperation(): GatewayPlugin {
  return {
    onParse() {
      return ({ result, context: { scope, params } }) => {
        if (!isDocument(result)) return;
        const operationName = params.operationName ?? undefined;
        const operation = getOperationAST(result, operationName);
        if (!operation) return;
        const name = operation.name?.value.slice(0, 100);
        scope.operation = { document: result, operationName, name, type: operation.operation };
      };
    },
  };
}

/** Envelop types the result of its hook as `any`: a document, or why there is none. */
function isDocument(result: unknown): result is DocumentNode {
  return typeof result === 'object' && result !== null && 'definitions' in result;
}
