import { Breaker, type BreakerState, type Health } from './breaker.ts';
import { Bulkhead } from './bulkhead.ts';
import { type ApiName, type EsbError, notAsked } from './errors.ts';
import type { Timeouts, Way } from './http.ts';
import type { EsbClientOptions } from './options.ts';
import { Retries } from './retries.ts';

/** The ESB gives a system 30 s before it answers 1306201 (behaviour.md A6): wait a little longer. */
const DEFAULT_TIMEOUTS: Timeouts = { headers: 35_000, body: 35_000 };

/** The lanes of all systems, each made when its system is first asked. */
export class Lanes {
  readonly #options: EsbClientOptions;
  readonly #lanes = new Map<string, Lane>();

  constructor(options: EsbClientOptions) {
    this.#options = options;
  }

  of(system: string): Lane {
    return this.#lanes.get(system) ?? this.#open(system);
  }

  #open(system: string): Lane {
    const lane = new Lane(system, this.#options);
    this.#lanes.set(system, lane);
    return lane;
  }
}

/** What one system has to itself, so that its failures stay its own. */
export class Lane implements Way {
  readonly timeouts: Timeouts;
  readonly bulkhead: Bulkhead;
  readonly retries: Retries | undefined;
  readonly #breaker: Breaker | undefined;

  constructor(system: string, options: EsbClientOptions) {
    const { timeouts = {}, breaker, retries } = options;
    this.timeouts = timeouts[system] ?? timeouts['default'] ?? DEFAULT_TIMEOUTS;
    this.bulkhead = bulkheadOf(system, options, this.timeouts);
    this.retries = retries && new Retries(retries);
    this.#breaker =
      breaker && new Breaker(breaker, (state) => this.#changed(options, system, state));
  }

  /** Whether a call may be made, as the number to report with; `REFUSED` if not. */
  enter(): number {
    return this.#breaker ? this.#breaker.enter() : 0;
  }

  report(turn: number, health: Health): void {
    this.#breaker?.report(turn, health);
  }

  refusal(api: ApiName): EsbError {
    if (this.#breaker && this.#breaker.state !== 'closed') return brokenRefusal(this.#breaker, api);
    const waiting = `${this.bulkhead.waiting} calls to ${api.system} wait already`;
    return notAsked(api, `no place came free in time, and ${waiting}`);
  }

  #changed({ observeBreaker }: EsbClientOptions, system: string, state: BreakerState): void {
    // What waits would only find out one by one.
    if (state === 'open') this.bulkhead.refuseAll();
    observeBreaker?.({ system, state });
  }
}

function bulkheadOf(system: string, options: EsbClientOptions, { headers }: Timeouts): Bulkhead {
  const { connections = 64, connectionsOf = {}, queue = 10_000 } = options;
  return new Bulkhead({ places: connectionsOf[system] ?? connections, queue, patience: headers });
}

function brokenRefusal({ failures, remaining }: Breaker, api: ApiName): EsbError {
  const times = `${api.system} has failed ${failures} times in a row`;
  const when = remaining > 0 ? `in ${Math.ceil(remaining / 1_000)} s` : 'by another call now';
  return notAsked(api, `${times} and is tried again ${when}`, Math.ceil(remaining));
}
