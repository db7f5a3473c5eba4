/** One finished ESB request, as `extensions.esb.calls` shows it. */
export interface TracedCall {
  readonly system: string;
  readonly api: string;
  /** Milliseconds from the start of the GraphQL request until the call was asked for. */
  readonly startMs: number;
  /** Milliseconds from there to its answer, waiting for a free connection included. */
  readonly durationMs: number;
  /** Records in the answer; 0 when the call failed. */
  readonly items: number;
  /** `ok`, or the code of the error. */
  readonly outcome: string;
}

export interface TraceReport {
  readonly calls: readonly TracedCall[];
  readonly totalCalls: number;
  readonly waves: number;
}

/** What one GraphQL request cost at the ESB. */
export class Trace {
  /** Whether somebody wants to see each call; else they are counted alone. */
  get detailed(): boolean {
    return this.#detailed;
  }

  #detailed: boolean;
  readonly #started: number;
  readonly #noted: NotedCall[] = [];
  #count = 0;
  readonly #chain = new Chain();

  constructor(started: number = performance.now(), detailed = true) {
    this.#started = started;
    this.#detailed = detailed;
  }

  /** From now on nobody wants to see each call: for what may have any number of them. */
  countOnly(): void {
    this.#detailed = false;
  }

  /** Notes one finished call. */
  add(told: Omit<TracedCall, 'startMs' | 'durationMs'>, span: CallTimes): void {
    this.#noted.push({ told, ...span });
    this.countOne(span);
  }

  /** Counts one finished call of which nobody wants to see more. */
  countOne(span: CallTimes): void {
    this.#count += 1;
    this.#chain.extend(span);
  }

  /** How many calls there were so far. */
  get count(): number {
    return this.#count;
  }

  /** The waves so far, of calls that were counted in the order of their answers. */
  get waves(): number {
    return this.#chain.length;
  }

  /** The calls in the order in which they were asked for. */
  report(): TraceReport {
    const noted = [...this.#noted].sort((a, b) => a.asked - b.asked);
    const calls = noted.map((one) => this.#shown(one));
    return { calls, totalCalls: calls.length, waves: countWaves(noted) };
  }

  #shown({ told: { system, api, items, outcome }, asked, answered }: NotedCall): TracedCall {
    const startMs = round(asked - this.#started);
    return { system, api, startMs, durationMs: round(answered - asked), items, outcome };
  }
}

/** When a call was under way: readings of `performance.now()`, since rounded ones may overlap. */
export interface CallTimes {
  readonly asked: number;
  readonly answered: number;
  /**
   * The system, for one of the calls that keys are dealt out to: none of them waits for another,
   * though the keys of one may be known before those of the next (20,000 hosts come in pages).
   */
  readonly deals?: string | undefined;
}

interface NotedCall extends CallTimes {
  readonly told: Omit<TracedCall, 'startMs' | 'durationMs'>;
}

/**
 * The longest chain of calls of which each was asked for only after the one before had been
 * answered: the greatest number of spans that do not overlap, taken in the order of their ends.
 */
class Chain {
  length = 0;
  #reached = Number.NEGATIVE_INFINITY;
  #deals: string | undefined;

  extend({ asked, answered, deals }: CallTimes): void {
    if (asked < this.#reached || (deals !== undefined && deals === this.#deals)) return;
    this.length += 1;
    this.#reached = answered;
    this.#deals = deals;
  }
}

function countWaves(calls: readonly CallTimes[]): number {
  const chain = new Chain();
  for (const span of [...calls].sort((a, b) => a.answered - b.answered)) chain.extend(span);
  return chain.length;
}

function round(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
