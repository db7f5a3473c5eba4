import {
  type Context,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
} from '@opentelemetry/api';
import type { ApiName, CallSpan } from '../esb/index.ts';

/** One ESB call: system, API, how it went. Neither parameters nor an address are within reach. */
export function callSpan(tracer: Tracer, { system, name }: ApiName, parent: Context): CallSpan {
  const attributes = { 'bkgraph.esb.system': system, 'bkgraph.esb.api': name };
  const kind = SpanKind.CLIENT;
  const span = tracer.startSpan(`${system}/${name}`, { kind, attributes }, parent);
  return {
    headers: { traceparent: traceparent(span.spanContext()) },
    answered: (status) => void span.setAttribute('http.response.status_code', status),
    end(outcome) {
      span.setAttribute('bkgraph.esb.outcome', outcome);
      if (outcome !== 'ok') span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

function traceparent({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}
