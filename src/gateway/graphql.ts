import type { GraphQLError, GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Signals } from '../graph/signals.ts';
import { buildContext, type ContextOptions } from './context.ts';
import { describeError, type Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { useClosing } from './plugins/use-closing.ts';
import { useErrorCodes } from './plugins/use-error-codes.ts';
import { type TraceMode, useEsbTrace } from './plugins/use-esb-trace.ts';
import { useGraphContext } from './plugins/use-graph-context.ts';
import { useJsonRequests } from './plugins/use-json-requests.ts';
import { useMetrics } from './plugins/use-metrics.ts';
import { useOperation } from './plugins/use-operation.ts';
import { useRequestLog } from './plugins/use-request-log.ts';
import type { Handler } from './router.ts';
import { openScope, type ServerContext } from './scope.ts';
import { sendResponse } from './send-response.ts';

/** The graph as the gateway serves it, whatever it holds. */
export interface Graph {
  readonly schema: GraphQLSchema;
  readonly createContext: ContextOptions['createContext'];
  readonly translateError: (error: GraphQLError) => { error: GraphQLError; unexpected: boolean };
  /** Through which callbacks wake those who wait in the graph. */
  readonly signals: Signals;
}

export interface GraphqlOptions extends Omit<ContextOptions, 'schema' | 'createContext'> {
  readonly graph: Graph;
  readonly trace: TraceMode;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly maxBodyBytes: number;
  /** Aborts when the gateway begins to close. */
  readonly closing: AbortSignal;
}

/** GraphQL over HTTP at `/graphql`. */
export function serveGraphql(options: GraphqlOptions): Handler {
  const { graph, logger, metrics, trace, maxBodyBytes, closing } = options;
  const contextOptions = { ...options, ...graph };
  const yoga = createYoga<ServerContext, { graph: object }>({
    schema: graph.schema,
    context: ({ request, scope }) => ({
      graph: buildContext(request.headers, scope, contextOptions),
    }),
    batching: false,
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    maskedErrors: false,
    maxRequestBodySize: maxBodyBytes,
    logging: bridge(logger),
    plugins: [
      useOperation(),
      useJsonRequests(),
      useGraphContext(),
      useClosing(closing),
      useEsbTrace(trace),
      useErrorCodes({ translate: graph.translateError, logger }),
      useMetrics(metrics),
      useRequestLog(logger),
    ],
  });
  return async (req, res, { pathname, search }) => {
    const scope = openScope(req, res);
    res.setHeader('cache-control', 'no-store');
    res.setHeader('x-content-type-options', 'nosniff');
    // Yoga makes an address of these two, and fails over what a client may write there.
    req.url = pathname + search;
    req.headers.host = 'gateway';
    // Not yoga's own listener: that answers a failure with its stack.
    const response = await yoga.handleNodeRequestAndResponse(req, res, { req, res, scope });
    await sendResponse(response, res);
  };
}

/** Yoga logs errors whole, as they came; of those only a description may pass. */
function bridge(logger: Logger) {
  const pass = (level: 'debug' | 'warn' | 'error') => (first: unknown) => {
    if (level === 'debug') logger.debug(typeof first === 'string' ? first : 'yoga');
    else logger[level]({ error: describeError(first) }, 'yoga');
  };
  return { debug: pass('debug'), info: pass('debug'), warn: pass('warn'), error: pass('error') };
}
