import {
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { parseTraceParent, setGlobalErrorHandler } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import {
  type AnsweredRequest,
  describeError,
  type Logger,
  type RequestSpan,
  type Tracing,
} from '../gateway/index.ts';
import { callSpan } from './call-span.ts';
import { type Sampling, samplerOf } from './sampler.ts';

export interface RunningTracing extends Tracing {
  /** Sends what is left, as far as that goes until the deadline; never rejects. */
  close(): Promise<void>;
}

export interface TracingOptions extends Sampling {
  readonly logger: Logger;
  /** Default 3 s. */
  readonly closeMs?: number;
}

/** In milliseconds: a collector that is slower loses what it was sent. */
const EXPORT_MS = 5_000;

/** Spans as OTLP, in JSON, to a collector. */
export function otlpExporter(url: string): SpanExporter {
  return new OTLPTraceExporter({ url, timeoutMillis: EXPORT_MS });
}

/**
 * A span for each request and for each of its ESB calls. They are exported in the background, in
 * batches; what a collector does not take in time is dropped, and delays nothing.
 */
export function startTracing(exporter: SpanExporter, options: TracingOptions): RunningTracing {
  const { logger, closeMs = 3_000 } = options;
  reportFailures(logger);
  const processor = new BatchSpanProcessor(exporter, { exportTimeoutMillis: EXPORT_MS });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'bkgraph' }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    sampler: samplerOf(options),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('bkgraph');
  return {
    begin: (headers) => requestSpan(tracer, headers.get('traceparent')),
    close: () => inTime(provider.shutdown(), closeMs),
  };
}

function requestSpan(tracer: Tracer, traceparent: string | null): RequestSpan {
  const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER }, parentOf(traceparent));
  const context = trace.setSpan(ROOT_CONTEXT, span);
  return {
    begin: (api) => callSpan(tracer, api, context),
    end: (request, status) => endRequest(span, request, status),
  };
}

/** What a caller says beside the ids (`tracestate`) is not passed on: it may hold anything. */
function parentOf(traceparent: string | null) {
  const parent = traceparent === null ? null : parseTraceParent(traceparent);
  return parent ? trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true }) : ROOT_CONTEXT;
}

/** What was asked and how it went. */
function endRequest(span: Span, request: AnsweredRequest, status: number): void {
  const { operation, codes, requestId, trace: calls } = request;
  if (operation) {
    span.updateName(operation.name ? `${operation.type} ${operation.name}` : operation.type);
    span.setAttribute('graphql.operation.type', operation.type);
    if (operation.name) span.setAttribute('graphql.operation.name', operation.name);
  }
  span.setAttributes({
    'http.response.status_code': status,
    'bkgraph.request_id': requestId,
    'bkgraph.esb.calls': calls.count,
    'bkgraph.esb.waves': calls.waves,
  });
  if (codes.size > 0) {
    span.setAttribute('bkgraph.errors', [...codes.keys()]);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

const REPORT_EVERY_MS = 60_000;

/** A collector that is down is told once a minute, and not with its own words. */
function reportFailures(logger: Logger): void {
  let last = Number.NEGATIVE_INFINITY;
  setGlobalErrorHandler((error) => {
    if (performance.now() - last < REPORT_EVERY_MS) return;
    last = performance.now();
    logger.warn({ error: describeError(error) }, 'spans could not be exported');
  });
}

async function inTime(closing: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([closing.catch(() => {}), deadline]);
  clearTimeout(timer);
}
