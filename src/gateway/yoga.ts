import { createYoga } from 'graphql-yoga';
import type { Graph } from './graph.ts';
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits/document-limits.ts';
import { describeError, type Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { PersistedOptions } from './persisted.ts';
import { useBegun } from './plugins/use-begun.ts';
import { useClosing } from './plugins/use-closing.ts';
import { useDefer } from './plugins/use-defer.ts';
import { useDocumentLimits } from './plugins/use-document-limits.ts';
import { useErrorCodes } from './plugins/use-error-codes.ts';
import { type TraceMode, useEsbTrace } from './plugins/use-esb-trace.ts';
import { useEventStream } from './plugins/use-event-stream.ts';
import { useExplain } from './plugins/use-explain.ts';
import { useGraphContext } from './plugins/use-graph-context.ts';
import { useGraphExecution } from './plugins/use-graph-execution.ts';
import { useHiddenSchema } from './plugins/use-hidden-schema.ts';
import { useJsonRequests } from './plugins/use-json-requests.ts';
import { useMetrics } from './plugins/use-metrics.ts';
import { useOperation } from './plugins/use-operation.ts';
import { usePersisted } from './plugins/use-persisted.ts';
import { requestLog, useRequestLog } from './plugins/use-request-log.ts';
import { useSubscriptions } from './plugins/use-subscriptions.ts';
import { useTracing } from './plugins/use-tracing.ts';
import type { RequestScope, ServerContext } from './scope.ts';
import { subscribeTo } from './subscribe.ts';
import { type SubscriptionLimits, Subscriptions } from './subscriptions.ts';

export interface YogaOptions {
  readonly graph: Graph;
  /** The graph's context of an operation; throws for a request without a caller. */
  readonly openContext: (scope: RequestScope) => object;
  readonly trace: TraceMode;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly maxBodyBytes: number;
  /** Those that are not named are `DOCUMENT_LIMITS`. */
  readonly limits?: Partial<DocumentLimits> | undefined;
  /** How many may be open; those that are not named are those of `SubscriptionLimits`. */
  readonly subscriptions?: Partial<SubscriptionLimits> | undefined;
  /** Whether the schema may be asked for, and names be suggested; default true. */
  readonly introspection?: boolean | undefined;
  /** Default: none, and every document is taken. */
  readonly persisted?: PersistedOptions | undefined;
  /** Aborts when the gateway begins to close. */
  readonly closing: AbortSignal;
}

/** Yoga with what the gateway adds to it and without what the gateway does itself. */
export function yogaOver(options: YogaOptions) {
  const { graph, openContext, logger, metrics, trace, maxBodyBytes, closing } = options;
  const { limits, introspection = true, persisted } = options;
  const subscriptions = new Subscriptions(options.subscriptions);
  metrics.watchSubscriptions(() => subscriptions.byField);
  return createYoga<ServerContext, { graph: object }>({
    schema: graph.schema,
    context: ({ scope }) => ({ graph: openContext(scope) }),
    batching: false,
    multipart: false,
    ...(persisted && { extraParamNames: ['documentId'] }),
    cors: false,
    graphiql: false,
    landingPage: false,
    maskedErrors: false,
    maxRequestBodySize: maxBodyBytes,
    logging: bridge(logger),
    plugins: [
      useDocumentLimits({ ...DOCUMENT_LIMITS, ...limits }),
      usePersisted(persisted),
      useBegun(),
      useOperation(),
      useDefer(),
      useJsonRequests(),
      useGraphExecution(graph.execute),
      useSubscriptions({ subscribe: subscribeTo(graph), subscriptions, metrics }),
      useGraphContext(),
      useExplain(trace, graph.explain),
      useClosing(closing),
      useEsbTrace(trace),
      useHiddenSchema(!introspection),
      useErrorCodes({ translate: graph.translateError, logger }),
      useEventStream(),
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
