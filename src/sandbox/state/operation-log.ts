import type { Texts } from '../language.ts';
import type { Wire } from '../values.ts';

/** Kinds of operation, as numbers on the wire (behaviour.md B7). */
export const OPERATION = { add: 1, modify: 2, delete: 3, moveHost: 100 } as const;

/** One line of the CMDB's audit log. */
export interface LogEntry {
  readonly bizId: number;
  readonly opType: number;
  /** Translated when it is read (B7). */
  readonly description: Texts;
  /** The model of what was changed: `host`, `set`, … */
  readonly target: string;
  readonly instId: number;
  /** An inner address for a host, else usually empty. */
  readonly extKey: string;
  readonly operator: string;
  readonly time: number;
  readonly before: Wire | null;
  readonly after: Wire | null;
}

/** What was done to the CMDB, by whom and when, in the order in which it was done. */
export class OperationLog {
  readonly #entries: LogEntry[] = [];

  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  add(entry: LogEntry): void {
    this.#entries.push(entry);
  }
}
