import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ObservedCall, ObservedRead } from '../esb/index.ts';
import { reply } from './reply.ts';
import type { Handler } from './router.ts';
import type { RequestScope } from './scope.ts';

/**
 * What `/metrics` counts. No label comes from a caller: operation types, error codes and the
 * names of the catalogue only, so that neither a secret nor an endless series can arise.
 */
export interface Metrics {
  observeRequest(scope: RequestScope): void;
  /** For the `observe` of an `EsbClient`. */
  observeCall(call: ObservedCall): void;
  /** For its `observeRead`. */
  observeRead(read: ObservedRead): void;
  text(): Promise<string>;
  readonly contentType: string;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'bkgraph_request_duration_seconds',
    help: 'GraphQL requests by operation type and outcome (ok, error).',
    labelNames: ['type', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'bkgraph_errors_total',
    help: 'Errors in GraphQL answers by code.',
    labelNames: ['code'],
    registers,
  });
  const calls = new Histogram({
    name: 'bkgraph_esb_call_duration_seconds',
    help: 'ESB calls by system, API and outcome (ok, or the code of the error).',
    labelNames: ['system', 'api', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const shared = new Counter({
    name: 'bkgraph_esb_shared_reads_total',
    help: 'Reads that joined an equal one of the same caller that was under way, by system and API.',
    labelNames: ['system', 'api'],
    registers,
  });
  const cached = new Counter({
    name: 'bkgraph_esb_cache_reads_total',
    help: 'Reads that were looked for in the cache, by system, API and result (hit, miss).',
    labelNames: ['system', 'api', 'result'],
    registers,
  });
  return {
    observeRequest({ operation, codes, started }) {
      const outcome = codes.size === 0 ? 'ok' : 'error';
      const labels = { type: operation?.type ?? 'none', outcome };
      requests.observe(labels, (performance.now() - started) / 1000);
      for (const [code, count] of codes) errors.inc({ code }, count);
    },
    observeCall({ system, api, durationMs, outcome }) {
      calls.observe({ system, api, outcome }, durationMs / 1000);
    },
    observeRead({ system, api, how }) {
      if (how === 'joined') shared.inc({ system, api });
      else cached.inc({ system, api, result: how });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

export function showMetrics(metrics: Metrics): Handler {
  return async (_req, res) => reply(res, 200, metrics.contentType, await metrics.text());
}
