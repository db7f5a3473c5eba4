import type { Contestant, Stage } from './contestants.ts';
import { load, type Pass } from './load.ts';
import type { Options } from './options.ts';
import { cpuOf } from './process-figures.ts';
import { percentile } from './statistics.ts';

/** What one round told of one contestant. */
export interface Round {
  /** Milliseconds, one request at a time. */
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  /** Processor milliseconds a request, one at a time: its own, and the ESB's for it. */
  readonly cpu: number;
  readonly esbCpu: number;
  /** Requests a second, several at a time. */
  readonly rate: number;
}

/** Requests of a pass: at least, however slow they are, and at most. */
const FEWEST = 5;
const MOST = 20_000;

/** One contestant's passes. Their number of requests is fitted to the time while it warms up. */
export class Turns {
  readonly contestant: Contestant;
  readonly #esbPid: number;
  readonly #bytes: number;
  readonly #options: Options;
  readonly #alone: Omit<Round, 'rate'>[] = [];
  readonly #rates: number[] = [];
  #amountAlone = FEWEST;
  #amountTogether = FEWEST;

  /** `bytes` is the size of the right answer. */
  constructor(contestant: Contestant, { esbPid }: Stage, bytes: number, options: Options) {
    this.contestant = contestant;
    this.#esbPid = esbPid;
    this.#bytes = bytes;
    this.#options = options;
  }

  /** Several at a time are the most requests that warm the code within the time of a pass. */
  async warmUp(): Promise<void> {
    const { connections } = this.#options;
    const cold = await this.#pass(connections, connections);
    const warm = await this.#pass(connections, this.#amount(cold, connections));
    this.#amountTogether = this.#amount(warm, connections);
    this.#amountAlone = this.#amount(await this.#pass(1, FEWEST), FEWEST);
  }

  /** One request at a time. */
  async alone(): Promise<void> {
    const before = this.#cpu();
    const { times } = await this.#pass(1, this.#amountAlone);
    const after = this.#cpu();
    this.#alone.push({
      p50: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      requests: times.length,
      cpu: (after.own - before.own) / times.length,
      esbCpu: (after.esb - before.esb) / times.length,
    });
  }

  /** Several requests at a time. */
  async together(): Promise<void> {
    const { times, took } = await this.#pass(this.#options.connections, this.#amountTogether);
    this.#rates.push((times.length / took) * 1000);
  }

  rounds(): Round[] {
    return this.#alone.map((one, index) => ({ ...one, rate: this.#rates[index] ?? Number.NaN }));
  }

  #pass(connections: number, amount: number): Promise<Pass> {
    return load(this.contestant, { connections, amount, bytes: this.#bytes });
  }

  /** As many requests as fit into the time of a pass, when they go on as in this one. */
  #amount({ times, took }: Pass, fewest: number): number {
    const fitting = Math.round((times.length / took) * this.#options.seconds * 1000);
    return Math.min(MOST, Math.max(fewest, fitting));
  }

  #cpu(): { own: number; esb: number } {
    return {
      own: cpuOf(this.contestant.pid) ?? Number.NaN,
      esb: cpuOf(this.#esbPid) ?? Number.NaN,
    };
  }
}
