import type { ExecutionResult } from 'graphql';
import type { Trace } from '../../esb/index.ts';
import type { RequestHeaders } from '../headers.ts';
import type { GatewayPlugin } from '../scope.ts';
import type { TraceMode } from './use-esb-trace.ts';
import type { WithGraphContext } from './use-graph-context.ts';

/** Tells what an operation would cost; undefined where there is none that could be executed. */
export type GraphExplain = (context: object, trace: Trace) => Promise<object | undefined>;

/**
 * Answers `X-Bkgraph-Explain: 1` with what an operation would cost at the ESB, in place of
 * executing it, to those whom the mode lets see what operations cost. Stands after the plugins
 * that say how operations are executed, which it takes the place of.
 */
export function useExplain(mode: TraceMode, explain: GraphExplain): GatewayPlugin {
  if (mode === 'off') return {};
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (isExplained(args.contextValue.scope.headers, mode))
        setExecuteFn(explained(explain, executeFn));
    },
    onSubscribe({ args, subscribeFn, setSubscribeFn }) {
      if (isExplained(args.contextValue.scope.headers, mode))
        setSubscribeFn(explained(explain, subscribeFn));
    },
  };
}

/** Whether a request asks what its operation would cost, and may know. */
export function isExplained(headers: RequestHeaders, mode: TraceMode): boolean {
  return mode !== 'off' && headers.get('x-bkgraph-explain') === '1';
}

interface Executed {
  readonly contextValue?: unknown;
}

/** An operation that cannot be executed is left to tell why; so is one that asks no ESB. */
function explained<Args extends Executed>(
  explain: GraphExplain,
  execute: (args: Args) => unknown,
): (args: Args) => Promise<unknown> {
  return async (args) => {
    // Built by the gateway for every operation, before it is executed.
    const { graph, scope } = args.contextValue as WithGraphContext;
    const explanation = await explain(graph, scope.trace);
    if (!explanation) return execute(args);
    const result: ExecutionResult = { data: null, extensions: { explain: explanation } };
    return result;
  };
}
