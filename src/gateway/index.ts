import { isPromise } from '@graphql-tools/utils';
import type { DocumentNode } from 'graphql';
import type { ArgumentPolicy } from '../graph/arguments/policy.ts';
import type { GraphContext } from '../graph/context.ts';
import { toContractError } from '../graph/errors.ts';
import { createLive } from '../graph/live/live.ts';
import {
  Budget,
  createContext,
  createSchema,
  type Execution,
  type ExecutionOptions,
  execute,
  explainOperation,
  isCompiled,
  operationRefusal,
  type Refusal,
} from '../systems/index.ts';
import type { GraphRequest } from './context.ts';
import type { GraphExplain } from './plugins/use-explain.ts';
import type { GraphExecute } from './plugins/use-graph-execution.ts';
import { type Gateway, type GatewayOptions, startGateway } from './server.ts';

export { standardError } from './log-stream.ts';
export { createLogger, describeError, type Logger } from './logger.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { serveMetrics } from './metrics-server.ts';
export { createRateLimiter, type RateLimiter } from './rate-limiter.ts';
export type { Gateway, GatewayOptions } from './server.ts';
export type { AnsweredRequest, RequestSpan, Tracing } from './tracing.ts';

/** Starts serving the whole graph over HTTP. */
export function createGateway(options: GatewayOptions): Promise<Gateway> {
  const live = createLive(options.live);
  const policy = policyOf(options);
  const budget = new Budget(options);
  const graph = {
    schema: createSchema(),
    createContext: (request: GraphRequest) => createContext({ ...request, live }),
    execute: graphExecute({ ...options, policy }, budget),
    refuse: (document: DocumentNode, context: object) =>
      // Made by `createContext`, or empty where nobody is known.
      operationRefusal(document, context, policy),
    executes: (document: DocumentNode) => isCompiled(document, options),
    explain: graphExplain({ ...options, policy }),
    // Made by `createContext`, or empty where nobody is known: then there is no operation in it.
    refusalOf: (context: object) => budget.refusalOf(context as GraphContext),
    translateError: toContractError,
    signals: live.signals,
  };
  return startGateway(options, graph);
}

/** Only the sandbox has a caller of its own: there BlueKing and the demo share one machine. */
function policyOf({ policy, demoCaller }: GatewayOptions): ArgumentPolicy {
  return { ...policy, callbackLoopback: policy?.callbackLoopback ?? demoCaller !== undefined };
}

/** An operation without a context asks for the schema alone: that is interpreted. */
function graphExecute(options: ExecutionOptions, budget: Budget): GraphExecute {
  return (args, interpret) => {
    const { document, rootValue } = args;
    // Made by `createContext`, or empty where nobody is known.
    const context = args.contextValue as GraphContext;
    const execution = { document, context, rootValue, interpret };
    const refusal = budget.refusalOf(context);
    // Nearly always: nothing is made for it.
    if (refusal === undefined) return execute(execution, options);
    return refused(refusal, execution, options);
  };
}

function refused(
  refusal: Refusal | Promise<Refusal>,
  execution: Execution,
  options: ExecutionOptions,
): unknown {
  if (isPromise(refusal)) return refusal.then((told) => refused(told, execution, options));
  return refusal ? { errors: [refusal] } : execute(execution, options);
}

/** As operations are executed: what the planner would begin is forecast only where it is on. */
function graphExplain({ planner, policy }: ExecutionOptions): GraphExplain {
  // Made by `createContext`, or empty where nobody is known: then there is no operation in it.
  return (context, trace) => explainOperation(context as GraphContext, { planner, policy, trace });
}
