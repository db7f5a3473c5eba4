import { Gauge, type Registry } from 'prom-client';
import type { CallbackOutcome } from './callbacks/receive.ts';
import type { CallbackKind } from './callbacks/tokens.ts';
import { exposeTallies } from './exposed.ts';

export interface ObservedCallback {
  readonly kind: CallbackKind;
  readonly outcome: CallbackOutcome;
}

const STATES = ['off', 'standby', 'kept', 'unreachable', 'failing'] as const;

/** How it stands with the subscription by which the CMDB posts its events here. */
export type EventsState = (typeof STATES)[number];

export interface CallbackMetrics {
  observeCallback(callback: ObservedCallback): void;
  observeEvents(state: EventsState): void;
}

export function observeCallbacks(registry: Registry): CallbackMetrics {
  const callbacks = exposeTallies(registry, {
    name: 'bkgraph_callbacks_total',
    help: 'Callbacks by kind (job, cc) and outcome (stored; unknown: no valid token; …).',
    labelNames: ['kind', 'outcome'],
  });
  let present: EventsState = 'off';
  new Gauge({
    name: 'bkgraph_cmdb_events_state',
    help: 'The subscription to events of the CMDB: 1 for its state, 0 for the others.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const state of STATES) this.set({ state }, state === present ? 1 : 0);
    },
  });
  return {
    observeCallback: ({ kind, outcome }) => callbacks.at(kind, outcome).add(1),
    observeEvents: (state) => {
      present = state;
    },
  };
}
