import { isPromise } from '@graphql-tools/utils';
import type { DocumentNode } from 'graphql';
import type { GraphContext } from '../graph/context.ts';
import { toContractError } from '../graph/errors.ts';
import { createLive } from '../graph/live/live.ts';
import {
  Budget,
  createContext,
  createSchema,
  type ExecutionOptions,
  type ExplainOptions,
  execute,
  explainOperation,
  isCompiled,
  judge,
  type Law,
  readCmdbEvents,
} from '../systems/index.ts';
import type { GraphRequest } from './context.ts';
import type { GraphExplain } from './plugins/use-explain.ts';
import type { GraphExecute } from './plugins/use-graph-execution.ts';
import { type Gateway, type GatewayOptions, startGateway } from './server.ts';

export { type CallbackTokens, callbackTokens } from './callbacks/tokens.ts';
export { standardError } from './log-stream.ts';
export { createLogger, describeError, type Logger } from './logger.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { serveMetrics } from './metrics-server.ts';
export { createRateLimiter, type RateLimiter, type SharedCount } from './rate-limiter.ts';
export type { Gateway, GatewayOptions } from './server.ts';
export type { AnsweredRequest, RequestSpan, Tracing } from './tracing.ts';

/** Starts serving the whole graph over HTTP. */
export function createGateway(options: GatewayOptions): Promise<Gateway> {
  const live = createLive(options.live);
  const policy = policyOf(options);
  const law = { budget: new Budget(options), policy };
  const graph = {
    schema: createSchema(),
    createContext: (request: GraphRequest) => createContext({ ...request, live }),
    execute: graphExecute(options, law),
    executeEvent: eventExecute(options),
    refusalOf: (document: DocumentNode, context: object) =>
      // Made by `createContext`, or empty where nobody is known: then there is no operation in it.
      judge(document, context as GraphContext, law),
    executes: (document: DocumentNode) => isCompiled(document, options),
    explain: graphExplain({ ...options, policy }),
    translateError: toContractError,
    live,
    readCmdbEvents,
  };
  return startGateway(options, graph);
}

/** Only the sandbox has a caller of its own: there BlueKing and the demo share one machine. */
function policyOf({ policy, demoCaller }: GatewayOptions) {
  return { ...policy, callbackLoopback: policy?.callbackLoopback ?? demoCaller !== undefined };
}

/** An operation without a context asks for the schema alone: that is interpreted. */
function graphExecute(options: ExecutionOptions, law: Law): GraphExecute {
  return ({ document, rootValue, contextValue }, interpret) => {
    // Made by `createContext`, or empty where nobody is known.
    const context = contextValue as GraphContext;
    const execution = { document, context, rootValue, interpret };
    const refused = judge(document, context, law);
    // Nearly always: nothing is made for it.
    if (refused === undefined) return execute(execution, options);
    if (!isPromise(refused)) return refused;
    return refused.then((told): unknown => told ?? execute(execution, options));
  };
}

/** The subscription has been judged when it began. */
function eventExecute(options: ExecutionOptions): GraphExecute {
  return ({ document, rootValue, contextValue }, interpret) => {
    const context = contextValue as GraphContext; // made by `createContext`
    return execute({ document, context, rootValue, interpret }, options);
  };
}

/** As operations are executed: what the planner would begin is forecast only where it is on. */
function graphExplain({ planner, policy }: Omit<ExplainOptions, 'trace'>): GraphExplain {
  // Made by `createContext`, or empty where nobody is known: then there is no operation in it.
  return (context, trace) => explainOperation(context as GraphContext, { planner, policy, trace });
}
