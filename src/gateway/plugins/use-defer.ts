import { isAsyncIterable, mapAsyncIterator } from '@graphql-tools/utils';
import { deferRule } from '../../graph/execution/index.ts';
import { isLastPart } from '../parts.ts';
import type { GatewayPlugin } from '../scope.ts';

/**
 * @defer: the graph answers in parts, and the scope keeps account of them. What the library
 * executes, it gets with nothing deferred: each time that one of its parts is ready it goes through
 * all that are not, which took 4 GB for 20,000 that became ready one by one.
 */
export function useDefer(): GatewayPlugin {
  return {
    onValidate: ({ addValidationRule }) => addValidationRule(deferRule),
    onExecute: ({ args: { contextValue } }) => ({
      onExecuteDone({ result, setResult }) {
        if (!isAsyncIterable(result)) return;
        const { scope } = contextValue;
        scope.parts = 'coming';
        setResult(
          mapAsyncIterator(result, (part) => {
            if (isLastPart(part)) scope.parts = 'made';
            return part;
          }),
        );
      },
    }),
  };
}
