import { isPromise } from '@graphql-tools/utils';
import type { ExecutionArgs } from 'graphql';
import type { Graph } from '../graph.ts';
import type { GatewayPlugin } from '../scope.ts';

/**
 * Refuses a subscription each of whose events would cost too much. Queries and mutations are
 * judged where the graph executes them, on whichever way they came. Stands before the plugin that
 * sets the graph's context, which wraps it.
 */
export function useBudget(refusalOf: NonNullable<Graph['refusalOf']>): GatewayPlugin {
  return {
    onSubscribe({ subscribeFn, setSubscribeFn }) {
      setSubscribeFn((args: ExecutionArgs): unknown => {
        // The graph's, by then.
        const refusal = refusalOf(args.contextValue as object);
        if (!isPromise(refusal)) return refusal ? { errors: [refusal] } : subscribeFn(args);
        return refusal.then((told): unknown => (told ? { errors: [told] } : subscribeFn(args)));
      });
    },
  };
}
