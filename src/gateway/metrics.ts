import { collectDefaultMetrics, Registry } from 'prom-client';
import type { ObservedCall, ObservedRead, ObservedRetry } from '../esb/index.ts';
import { type EventsState, type ObservedCallback, observeCallbacks } from './callback-metrics.ts';
import { exposeSpreads, exposeTallies } from './exposed.ts';
import {
  type AdmissionCounts,
  exposeAdmission,
  exposeBreakers,
  exposeLoop,
  exposeOpen,
  exposeReplicas,
  exposeSockets,
  exposeSubscriptions,
  type ObservedBreaker,
  type ReplicaCounts,
  type SocketCounts,
  type Watch,
} from './gauges.ts';
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
  /** For its `observeBreaker`. */
  observeBreaker(breaker: ObservedBreaker): void;
  /** For its `observeRetry`: a call that is made again after it failed. */
  observeRetry(retry: ObservedRetry): void;
  /** An event was sent to one subscriber of a field of `Subscription`. */
  observeEvent(field: string): void;
  /** How many subscriptions are open, by field. */
  readonly watchSubscriptions: Watch<ReadonlyMap<string, number>>;
  observeCallback(callback: ObservedCallback): void;
  /** How it stands with the CMDB's events; a replica that only stands by says so, too. */
  observeEvents(state: EventsState): void;
  /** How many HTTP requests are open. */
  readonly watchRequests: Watch<number>;
  readonly watchAdmission: Watch<AdmissionCounts>;
  readonly watchSockets: Watch<SocketCounts>;
  /** To be called once, where there are replicas. */
  readonly watchReplicas: Watch<ReplicaCounts>;
  text(): Promise<string>;
  readonly contentType: string;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const WAVES = [0, 1, 2, 3, 4, 5, 6, 8, 12, 20];
const CALLS = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];
const KEYS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 5_000];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  exposeLoop(registry);
  const states = exposeBreakers(registry);
  return {
    ...observeRequests(registry),
    ...observeCalls(registry),
    ...observeCallbacks(registry),
    observeBreaker: ({ system, state }) => states.set(system, state),
    observeEvent: countEvents(registry),
    watchSubscriptions: exposeSubscriptions(registry),
    watchRequests: exposeOpen(registry),
    watchAdmission: exposeAdmission(registry),
    watchSockets: exposeSockets(registry),
    watchReplicas: exposeReplicas(registry),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function observeRequests(registry: Registry): Pick<Metrics, 'observeRequest'> {
  const requests = exposeSpreads(registry, {
    name: 'bkgraph_request_duration_seconds',
    help: 'GraphQL requests by operation type and outcome (ok, error).',
    labelNames: ['type', 'outcome'],
    buckets: SECONDS,
  });
  const waves = exposeSpreads(registry, {
    name: 'bkgraph_request_esb_waves',
    help: 'ESB calls of a request that had to wait for one another, by operation type.',
    labelNames: ['type'],
    buckets: WAVES,
  });
  const calls = exposeSpreads(registry, {
    name: 'bkgraph_request_esb_calls',
    help: 'ESB calls that a request cost, by operation type.',
    labelNames: ['type'],
    buckets: CALLS,
  });
  const errors = exposeTallies(registry, {
    name: 'bkgraph_errors_total',
    help: 'Errors in GraphQL answers by code.',
    labelNames: ['code'],
  });
  return {
    observeRequest({ operation, codes, started, trace }) {
      const type = operation?.type ?? 'none';
      const outcome = codes.size === 0 ? 'ok' : 'error';
      requests.at(type, outcome).add((performance.now() - started) / 1000);
      waves.at(type).add(trace.waves);
      calls.at(type).add(trace.count);
      for (const [code, count] of codes) errors.at(code).add(count);
    },
  };
}

function countEvents(registry: Registry): Metrics['observeEvent'] {
  const events = exposeTallies(registry, {
    name: 'bkgraph_subscription_events_total',
    help: 'Events that were sent to subscribers, by field.',
    labelNames: ['field'],
  });
  return (field) => events.at(field).add(1);
}

type OfCalls = Pick<Metrics, 'observeCall' | 'observeRead' | 'observeRetry'>;

function observeCalls(registry: Registry): OfCalls {
  const calls = exposeSpreads(registry, {
    name: 'bkgraph_esb_call_duration_seconds',
    help: 'ESB calls by system, API and outcome (ok, or the code of the error).',
    labelNames: ['system', 'api', 'outcome'],
    buckets: SECONDS,
  });
  const keys = exposeSpreads(registry, {
    name: 'bkgraph_esb_batch_keys',
    help: 'Keys that one call of an API for many was asked for, by system and API.',
    labelNames: ['system', 'api'],
    buckets: KEYS,
  });
  const byApi = ['system', 'api'];
  const retries = exposeTallies(registry, {
    name: 'bkgraph_esb_retries_total',
    help: 'Calls that were made again after they had failed, by system and API.',
    labelNames: byApi,
  });
  const shared = exposeTallies(registry, {
    name: 'bkgraph_esb_shared_reads_total',
    help: 'Reads that joined an equal one of the same caller that was under way, by system and API.',
    labelNames: byApi,
  });
  const cached = exposeTallies(registry, {
    name: 'bkgraph_esb_cache_reads_total',
    help: 'Reads that were looked for in the cache, by system, API and result (hit, shared, miss).',
    labelNames: [...byApi, 'result'],
  });
  return {
    observeCall({ system, api, durationMs, outcome, keys: asked }) {
      calls.at(system, api, outcome).add(durationMs / 1000);
      if (asked > 0) keys.at(system, api).add(asked);
    },
    observeRetry: ({ system, api }) => retries.at(system, api).add(1),
    observeRead({ system, api, how }) {
      if (how === 'joined') shared.at(system, api).add(1);
      else cached.at(system, api, how).add(1);
    },
  };
}

export function showMetrics(metrics: Metrics): Handler {
  return async (_req, res) => reply(res, 200, metrics.contentType, await metrics.text());
}
