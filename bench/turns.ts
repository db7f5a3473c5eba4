import { load, type Pass } from './load.ts';
import { cpuOf } from './process-figures.ts';
import type { Contestant } from './stage.ts';
import { percentile } from './statistics.ts';

/** What one pass told of one contestant. */
export interface Figures {
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  /** Requests a second. */
  readonly rate: number;
  /** Processor milliseconds a request: its own, and the ESB's for it. */
  readonly cpu: number;
  readonly esbCpu: number;
}

/** How a contestant is asked in its passes. */
export interface Manner {
  readonly connections: number;
  /** Connections while it warms up: more of them run the code more often in the time. */
  readonly warmConnections: number;
  readonly callers: number;
  readonly esbPid: number;
  /** Sizes of the right answers, by caller. */
  readonly bytes: readonly number[];
  /** How long one pass is to take. */
  readonly seconds: number;
}

/** Requests of a pass: at least, however slow they are, and at most. */
const FEWEST = 3;
const MOST = 20_000;
/** The same for contestants of few requests. */
const FEW = { fewest: 1, most: 10 };

/** Passes that warm up for a figure of requests a second, at most. */
const WARM_PASSES = 6;
/** A pass that is faster by less than this is as fast as it gets. */
const STEADY = 1.03;

/** One contestant's passes. Their number of requests is fitted to the time while it warms up. */
export class Turns {
  readonly contestant: Contestant;
  readonly #manner: Manner;
  readonly #figures: Figures[] = [];
  #amount = FEWEST;

  constructor(contestant: Contestant, manner: Manner) {
    this.contestant = contestant;
    this.#manner = manner;
  }

  get figures(): readonly Figures[] {
    return this.#figures;
  }

  async warmUp(): Promise<void> {
    const { connections, warmConnections } = this.#manner;
    if (this.contestant.way.few) {
      this.#amount = this.#fitting(await this.#pass(1, 1), FEW.fewest, FEW.most);
      return;
    }
    const cold = await this.#pass(warmConnections, warmConnections);
    const warm = await this.#warm(cold, connections > 1 ? WARM_PASSES : 1);
    const fewest = Math.max(FEWEST, connections);
    const alike = connections === warmConnections ? warm : await this.#pass(connections, fewest);
    this.#amount = this.#fitting(alike, fewest);
  }

  /** Passes until one is hardly faster than the one before: V8 compiles while the code runs. */
  async #warm(before: Pass, passes: number): Promise<Pass> {
    const { warmConnections } = this.#manner;
    const pass = await this.#pass(warmConnections, this.#fitting(before, warmConnections));
    const steady = rateOf(pass) < rateOf(before) * STEADY;
    return passes <= 1 || (steady && passes < WARM_PASSES - 1)
      ? pass
      : this.#warm(pass, passes - 1);
  }

  async take(): Promise<void> {
    const { esbPid, connections } = this.#manner;
    const cpu = () => ({ own: cpuOf(this.contestant.pid), esb: cpuOf(esbPid) });
    const before = cpu();
    const { times, took } = await this.#pass(connections, this.#amount);
    const after = cpu();
    const each = (from = Number.NaN, to = Number.NaN) => (to - from) / times.length;
    this.#figures.push({
      p50: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      requests: times.length,
      rate: rateOf({ times, took }),
      cpu: each(before.own, after.own),
      esbCpu: each(before.esb, after.esb),
    });
  }

  #pass(connections: number, amount: number): Promise<Pass> {
    const { callers, bytes } = this.#manner;
    return load(this.contestant, { connections, callers, amount, bytes });
  }

  /** As many requests as fit into the time of a pass, when they go on as in this one. */
  #fitting({ times, took }: Pass, fewest: number, most = MOST): number {
    const fitting = Math.round((times.length / took) * this.#manner.seconds * 1000);
    return Math.min(most, Math.max(fewest, fitting));
  }
}

/** Requests a second. */
function rateOf({ times, took }: Pass): number {
  return (times.length / took) * 1000;
}
