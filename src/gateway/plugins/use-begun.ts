import type { GatewayPlugin, ServerContext } from '../scope.ts';

/** An operation that the short way has begun goes on: it is not executed a second time. */
export function useBegun(): GatewayPlugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { begun } = args.contextValue as ServerContext; // what the gateway handed to yoga
      // Envelop waits for a result that is a promise, though its type does not say so.
      if (begun) setResultAndStopExecution(begun as object);
    },
  };
}
