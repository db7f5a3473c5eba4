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
  readonly detailed: boolean;
  readonly #started: number;
  readonly #noted: NotedCall[] = [];
  #count = 0;
  #waves = 0;
  /** When the last wave was over. */
  #reached = Number.NEGATIVE_INFINITY;

  constructor(started: number = performance.now(), detailed = true) {
    this.#started = started;
    this.detailed = detailed;
  }

  /** Notes one finished call. `asked` and `answered` are readings of `performance.now()`. */
  add(told: Omit<TracedCall, 'startMs' | 'durationMs'>, asked: number, answered: number): void {
    this.#noted.push({ told, asked, answered });
    this.countOne(asked, answered);
  }

  /** Counts one finished call of which nobody wants to see more. */
  countOne(asked: number, answered: number): void {
    this.#count += 1;
    if (asked < this.#reached) return;
    this.#waves += 1;
    this.#reached = answered;
  }

  /** How many calls there were so far. */
  get count(): number {
    return this.#count;
  }

  /** The waves so far, of calls that were counted in the order of their answers. */
  get waves(): number {
    return this.#waves;
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

interface NotedCall {
  readonly told: Omit<TracedCall, 'startMs' | 'durationMs'>;
  /** As the clock said: rounded, two calls after one another may seem to overlap. */
  readonly asked: number;
  readonly answered: number;
}

/**
 * The longest chain of calls of which each was asked for only after the one before had been
 * answered: the greatest number of intervals that do not overlap.
 */
function countWaves(calls: readonly NotedCall[]): number {
  const byEnd = [...calls].sort((a, b) => a.answered - b.answered);
  let waves = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { asked, answered } of byEnd) {
    if (asked < reached) continue;
    waves += 1;
    reached = answered;
  }
  return waves;
}

function round(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}
