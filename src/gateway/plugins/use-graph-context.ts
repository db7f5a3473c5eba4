import type { GatewayPlugin, ServerContext } from '../scope.ts';

/** What the gateway adds to yoga's context of an operation. */
export interface WithGraphContext extends ServerContext {
  readonly graph: object;
}

/**
 * Hands the resolvers the graph's own context in place of yoga's: no request, header or cookie is
 * within their reach, and what the graph computes anew in its context (its loaders, after a
 * write) is not frozen by a copy.
 */
export function useGraphContext(): GatewayPlugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args): unknown => executeFn(withGraphContext(args)));
    },
    onSubscribe({ subscribeFn, setSubscribeFn }) {
      setSubscribeFn((args): unknown => subscribeFn(withGraphContext(args)));
    },
  };
}

function withGraphContext<T extends { contextValue?: unknown }>(args: T): T {
  // Built by the gateway for every operation, before it is executed.
  const { graph } = args.contextValue as WithGraphContext;
  return { ...args, contextValue: graph };
}
