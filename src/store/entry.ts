/**
 * What is written down: one thing that happened, as the tables are made of. Entries may be applied
 * in any order and more than once; the tables are the same.
 */
export interface Entry {
  readonly kind: EntryKind;
  /** Milliseconds since 1970, by the clock of whoever wrote it. */
  readonly at: number;
  /** JSON: the body of its kind. */
  readonly body: string;
}

/** An entry that the other replicas have not been told yet. */
export interface PendingEntry extends Entry {
  /** Grows from entry to entry of one file. */
  readonly seq: number;
}

/** An entry with its place among those of all replicas. */
export interface PlacedEntry extends Entry {
  /** `<milliseconds>-<number>`, as Redis numbers the entries of a stream. */
  readonly position: string;
}

/** Bodies by kind. Hosts are written as `addressText` has them. */
export interface EntryBodies {
  readonly 'run intended': RunIntended;
  readonly 'run started': RunNamed & { readonly launch: string };
  readonly 'run refused': { readonly launch: string };
  readonly 'run found': RunNamed & Intended;
  readonly 'run seen': RunSeen;
  readonly event: EventBody;
}

export type EntryKind = keyof EntryBodies;

export interface Intended {
  readonly origin: string;
  readonly name: string | null;
  readonly targets: readonly string[];
  readonly appCode: string;
  readonly username: string | null;
}

export interface RunIntended extends Intended {
  readonly launch: string;
  readonly bizId: number;
}

export interface RunNamed {
  readonly bizId: number;
  readonly jobInstanceId: number;
  readonly name: string | null;
}

export interface RunSeen {
  readonly bizId: number;
  readonly jobInstanceId: number;
  readonly name?: string | null;
  readonly status?: number;
  readonly finished?: boolean;
  readonly targets?: readonly string[];
}

export interface EventBody {
  readonly key: string;
  readonly channels: readonly string[];
  readonly body: string;
}

const KINDS: ReadonlySet<string> = new Set<EntryKind>([
  'run intended',
  'run started',
  'run refused',
  'run found',
  'run seen',
  'event',
]);

/** Whether this version knows the kind: a newer replica may write others. */
export function isEntryKind(kind: string): kind is EntryKind {
  return KINDS.has(kind);
}
