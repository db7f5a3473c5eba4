import { createYoga } from 'graphql-yoga';
import type { Graph } from './graph.ts';
import { describeError, type Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { useBegun } from './plugins/use-begun.ts';
import { useClosing } from './plugins/use-closing.ts';
import { useDefer } from './plugins/use-defer.ts';
import { useErrorCodes } from './plugins/use-error-codes.ts';
import { type TraceMode, useEsbTrace } from './plugins/use-esb-trace.ts';
import { useExplain } from './plugins/use-explain.ts';
import { useGraphContext } from './plugins/use-graph-context.ts';
import { useGraphExecution } from './plugins/use-graph-execution.ts';
import { useJsonRequests } from './plugins/use-json-requests.ts';
import { useMetrics } from './plugins/use-metrics.ts';
import { useOperation } from './plugins/use-operation.ts';
import { requestLog, useRequestLog } from './plugins/use-request-log.ts';
import { useTracing } from './plugins/use-tracing.ts';
import type { RequestScope, ServerContext } from './scope.ts';

export interface YogaOptions {
  readonly graph: Graph;
  /** The graph's context of an operation; throws for a request without a caller. */
  readonly openContext: (scope: RequestScope) => object;
  readonly trace: TraceMode;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly maxBodyBytes: number;
  /** Aborts when the gateway begins to close. */
  readonly closing: AbortSignal;
}

/** Yoga with what the gateway adds to it and without what the gateway does itself. */
export function yogaOver(options: YogaOptions) {
  const { graph, openContext, logger, metrics, trace, maxBodyBytes, closing } = options;
  return createYoga<ServerContext, { graph: object }>({
    schema: graph.schema,
    context: ({ scope }) => ({ graph: openContext(scope) }),
    batching: false,
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    maskedErrors: false,
    maxRequestBodySize: maxBodyBytes,
    logging: bridge(logger),
    plugins: [
      useBegun(),
      useOperation(),
      useDefer(),
      useJsonRequests(),
      useGraphExecution(graph.execute),
      useGraphContext(),
      useExplain(trace, graph.explain),
      useClosing(closing),
      useEsbTrace(trace),
      useErrorCodes({ translate: graph.translateError, logger }),
      useMetrics(metrics),
      useRequestLog(requestLog(logger)),
      useTracing(),
    ],
  });
}

/** Yoga logs errors whole, as they came; of those only a description may pass. */
function bridge(logger: Logger) {
  const pass = (level: 'debug' | 'warn' | 'error') => (first: unknown) => {
    if (level === 'debug') logger.debug(typeof first === 'string' ? first : 'yoga');
    else logger[level]({ error: describeError(first) }, 'yoga');
  };
  return { debug: pass('debug'), info: pass('debug'), warn: pass('warn'), error: pass('error') };
}
