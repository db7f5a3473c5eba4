import { performance } from 'node:perf_hooks';
import { Counter, Gauge, type Registry } from 'prom-client';

const STATES = ['closed', 'half-open', 'open'] as const;

/** The circuit breaker of one system has changed. */
export interface ObservedBreaker {
  readonly system: string;
  readonly state: (typeof STATES)[number];
}

/** Before the doors of an admission. */
export interface AdmissionCounts {
  /** Requests that are being answered. */
  readonly going: number;
  /** Those that wait until they may be. */
  readonly waiting: number;
  /** Those that were sent away so far, by an admission that does so. */
  readonly refused?: number;
}

/** Takes what is looked at when somebody reads the metrics, and then alone. */
export type Watch<T> = (look: () => T) => void;

/** The last state of each system's breaker, put into the map that is answered. */
export function exposeBreakers(registry: Registry): Map<string, ObservedBreaker['state']> {
  const now = new Map<string, ObservedBreaker['state']>();
  new Gauge({
    name: 'bkgraph_esb_breaker_state',
    help: 'The circuit breaker of a system: 1 for the state that it is in, 0 for the others.',
    labelNames: ['system', 'state'],
    registers: [registry],
    collect() {
      for (const [system, is] of now) {
        for (const state of STATES) this.set({ system, state }, state === is ? 1 : 0);
      }
    },
  });
  return now;
}

export function exposeAdmission(registry: Registry): Watch<AdmissionCounts> {
  let look = (): AdmissionCounts => ({ going: 0, waiting: 0 });
  const of = (name: string, help: string) => ({ name, help, registers: [registry] });
  new Gauge({
    ...of('bkgraph_admission_going', 'GraphQL requests that are being answered.'),
    collect() {
      this.set(look().going);
    },
  });
  new Gauge({
    ...of('bkgraph_admission_waiting', 'GraphQL requests that wait until they may be answered.'),
    collect() {
      this.set(look().waiting);
    },
  });
  new Counter({
    ...of('bkgraph_admission_refused_total', 'GraphQL requests that were sent away: overload.'),
    collect() {
      this.reset();
      this.inc(look().refused ?? 0);
    },
  });
  return (from) => {
    look = from;
  };
}

export interface SocketCounts {
  readonly sockets: number;
  /** Under way over all of them. */
  readonly subscriptions: number;
}

export function exposeSockets(registry: Registry): Watch<SocketCounts> {
  let look = (): SocketCounts => ({ sockets: 0, subscriptions: 0 });
  const of = (name: string, help: string) => ({ name, help, registers: [registry] });
  new Gauge({
    ...of('bkgraph_websockets', 'WebSockets that are open.'),
    collect() {
      this.set(look().sockets);
    },
  });
  new Gauge({
    ...of('bkgraph_websocket_subscriptions', 'Subscriptions under way over WebSockets.'),
    collect() {
      this.set(look().subscriptions);
    },
  });
  return (from) => {
    look = from;
  };
}

/** What replicas share, as this one sees it. */
export interface ReplicaCounts {
  readonly reachable: boolean;
  /** Entries of the record that the others have not been told for sure. */
  readonly outbox: number;
}

/** Nothing is shown of a gateway that stands alone. */
export function exposeReplicas(registry: Registry): Watch<ReplicaCounts> {
  return (look) => {
    const of = (name: string, help: string) => ({ name, help, registers: [registry] });
    new Gauge({
      ...of('bkgraph_redis_reachable', 'Whether what replicas share can be reached: 1 or 0.'),
      collect() {
        this.set(look().reachable ? 1 : 0);
      },
    });
    new Gauge({
      ...of(
        'bkgraph_outbox_entries',
        'Entries of the record that wait until Redis surely has them.',
      ),
      collect() {
        this.set(look().outbox);
      },
    });
  };
}

/** All that the server has not answered to the end, subscriptions included. */
export function exposeOpen(registry: Registry): Watch<number> {
  let look = () => 0;
  new Gauge({
    name: 'bkgraph_requests_in_flight',
    help: 'HTTP requests that have come and are not answered to the end, subscriptions included.',
    registers: [registry],
    collect() {
      this.set(look());
    },
  });
  return (from) => {
    look = from;
  };
}

export function exposeSubscriptions(registry: Registry): Watch<ReadonlyMap<string, number>> {
  let look = (): ReadonlyMap<string, number> => new Map();
  new Gauge({
    name: 'bkgraph_subscriptions_open',
    help: 'Subscriptions that are open in this process, by field.',
    labelNames: ['field'],
    registers: [registry],
    collect() {
      for (const [field, open] of look()) this.set({ field }, open);
    },
  });
  return (from) => {
    look = from;
  };
}

/** Beside prom-client's own figures of how late the event loop is: how much it has to do. */
export function exposeLoop(registry: Registry): void {
  new Counter({
    name: 'bkgraph_event_loop_busy_seconds_total',
    help: 'Time in which the event loop did not wait for something to happen.',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(performance.eventLoopUtilization().active / 1000);
    },
  });
}
