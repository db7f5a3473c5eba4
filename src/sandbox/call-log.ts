import type { Wire } from './values.ts';

/** How one call ended: its `result`, the 404, or the fault that hit it. */
export type CallOutcome = 'true' | 'false' | 'not-found' | `fault:${string}`;

/** One call as it arrived. Times are real milliseconds of the epoch, with fractions. */
export interface CallEntry {
  readonly system: string;
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** With the credentials, as received. */
  readonly params: Wire;
  readonly startedAt: number;
  /** Null while the call is under way. */
  finishedAt: number | null;
  outcome: CallOutcome | null;
}

const KEPT = 10_000;

/** The last 10,000 calls, and exact counts of all of them. */
export class CallLog {
  readonly #keeps: boolean;
  readonly #counts = new Map<string, number>();
  #entries: CallEntry[] = [];
  #total = 0;

  constructor(keeps: boolean) {
    this.#keeps = keeps;
  }

  get entries(): readonly CallEntry[] {
    if (this.#entries.length > KEPT) this.#entries = this.#entries.slice(-KEPT);
    return this.#entries;
  }

  /** Calls of one API (`cc/search_host`), or of all, since the start or the last clear. */
  count(api?: string): number {
    return api === undefined ? this.#total : (this.#counts.get(api) ?? 0);
  }

  clear(): void {
    this.#entries = [];
    this.#counts.clear();
    this.#total = 0;
  }

  begin(entry: CallEntry): CallEntry {
    const name = `${entry.system}/${entry.api}`;
    this.#total += 1;
    this.#counts.set(name, this.count(name) + 1);
    if (this.#keeps) this.#entries.push(entry);
    // trimmed by halves, so that a long benchmark pays for it rarely
    if (this.#entries.length > 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
    return entry;
  }
}

/** Now, in fractional milliseconds of the epoch. */
export function preciseNow(): number {
  return performance.timeOrigin + performance.now();
}
