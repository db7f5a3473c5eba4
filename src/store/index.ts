import type { EventLog } from '../graph/live/event-log.ts';
import type { JobRecords } from '../graph/live/job-records.ts';
import { type Bounds, trim } from './bounds.ts';
import { openFile, reasonOf, type StoreFile } from './file.ts';
import { FileEventLog } from './file-event-log.ts';
import { FileJournal } from './file-journal.ts';
import { HostIndex } from './host-index.ts';
import type { Journal } from './journal.ts';
import type { Changes } from './merge.ts';
import { readMeta } from './meta.ts';
import { runRecords } from './run-records.ts';
import { StoreError } from './store-error.ts';

export type { Bounds } from './bounds.ts';
export type { PendingEntry, PlacedEntry } from './entry.ts';
export type { Journal } from './journal.ts';
export { StoreError } from './store-error.ts';

export interface StoreOptions {
  /** Where the file is; without one, all is kept in memory and ends with the process. */
  readonly directory?: string | undefined;
  /** Whether there are other replicas, which are told by the journal. */
  readonly shared?: boolean | undefined;
  readonly bounds: Bounds;
  /** Told when the bounds could not be kept; it is tried again. */
  readonly onTrouble?: ((error: Error) => void) | undefined;
  /** Milliseconds between looks at the bounds. */
  readonly trimEveryMs?: number | undefined;
}

/** Runs and events that outlive the process: one file, one process at a time. */
export interface Store {
  readonly records: JobRecords;
  readonly events: EventLog;
  readonly journal: Journal;
  /** Drops what is beyond the bounds now. */
  trim(): Promise<void>;
  /** What was written before is on the disk. */
  close(): Promise<void>;
}

/** Opens the store of a directory, or makes it. Throws a `StoreError` for what cannot be used. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const file = openFile(options.directory);
  try {
    return await storeOver(file, options);
  } catch (error) {
    file.close();
    if (error instanceof StoreError) throw error;
    throw new StoreError(reasonOf(error, options.directory ?? 'memory'));
  }
}

async function storeOver(file: StoreFile, options: StoreOptions): Promise<Store> {
  const { shared = false, bounds, onTrouble, trimEveryMs = 30_000 } = options;
  const meta = readMeta(file, shared);
  const index = HostIndex.of(file);
  const eventBounds = { floor: meta.floor, latest: meta.lastEvent };
  const onChange = ({ runs, events: told }: Changes) => {
    for (const { bizId, jobInstanceId, hosts } of runs) index.add(bizId, jobInstanceId, hosts);
    if (told.length > 0) events.tell(told);
  };
  const journal = await FileJournal.over({ file, meta, shared, onChange });
  const events = new FileEventLog(journal, file, eventBounds);
  const keep = once(() => trim({ file, journal, index, events: eventBounds, bounds }));
  const timer = setInterval(() => void keep().catch(onTrouble), trimEveryMs).unref();
  let closing: Promise<void> | undefined;
  return {
    ...{ records: runRecords({ journal, file, index, shared }), events, journal, trim: keep },
    close() {
      clearInterval(timer);
      closing ??= closed(journal, file);
      return closing;
    },
  };
}

async function closed(journal: FileJournal, file: StoreFile): Promise<void> {
  await journal.close();
  // Statements that were prepared keep SQLite from doing so by itself.
  await file.writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  file.close();
}

/** A task that is never done twice at a time. */
function once(task: () => Promise<void>): () => Promise<void> {
  let doing: Promise<void> | undefined;
  return () => {
    doing ??= task().finally(() => {
      doing = undefined;
    });
    return doing;
  };
}
