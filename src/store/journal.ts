import type { Entry, EntryBodies, EntryKind, PendingEntry, PlacedEntry } from './entry.ts';

/**
 * All that is written to the file, and the way by which replicas tell one another. Without other
 * replicas an entry becomes a part of the tables, and no more of it is kept. With them it also
 * waits in the outbox until `markSent`.
 */
export interface Journal {
  /** Of this file; made with it. */
  readonly replica: string;
  /** Resolves once it will not be lost any more, whatever becomes of the process. */
  append<Kind extends EntryKind>(kind: Kind, body: EntryBodies[Kind]): Promise<void>;
  /** What the others have not been told yet, oldest first; with `after`, what follows that one. */
  pending(limit: number, after?: number): readonly PendingEntry[];
  /** How many those are. */
  pendingCount(): number;
  /** The others know all of the outbox up to `seq`. */
  markSent(seq: number): Promise<void>;
  /**
   * Takes what the replicas have told, this one's own entries among it: events have their place
   * from here. Resolves once it will not be lost, with those that nobody can read and that were
   * passed over; `position` is then that of the last.
   */
  apply(entries: readonly PlacedEntry[]): Promise<readonly PlacedEntry[]>;
  /** Of the last entry that was applied, also before a restart: what follows it is news. */
  position(): string | undefined;
  /**
   * The tables as entries again: all that has changed since a time, in milliseconds since 1970,
   * and perhaps more.
   */
  history(since: number): History;
  /** Calls `wake` when there is more in the outbox, until `until` aborts. */
  subscribe(wake: () => void, until: AbortSignal): void;
}

/** Read from the file as one goes through it. */
export interface History {
  readonly runs: () => Iterable<Entry>;
  /** In the order of their positions. */
  readonly events: () => Iterable<PlacedEntry>;
}
