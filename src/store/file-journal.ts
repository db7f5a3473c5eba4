import { setImmediate as nextTurn } from 'node:timers/promises';
import { isBefore, type Position, positionAfter } from '../graph/live/positions.ts';
import type { EntryBodies, EntryKind, PendingEntry, PlacedEntry } from './entry.ts';
import type { Statement, StoreFile } from './file.ts';
import { historyOf } from './history.ts';
import type { History, Journal } from './journal.ts';
import { type Changes, Merge } from './merge.ts';
import type { Meta } from './meta.ts';
import { type ReadEntry, readEntry } from './read-entry.ts';
import { StoreError } from './store-error.ts';

/** Something to do inside of a transaction; it may let others have their turn. */
type Task = () => void | Promise<void>;

interface Waiting {
  readonly task: Task;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

export interface JournalOptions {
  readonly file: StoreFile;
  readonly meta: Meta;
  /** Whether there are other replicas to tell. */
  readonly shared: boolean;
  /** Told after each transaction, when it is on the disk. */
  readonly onChange: (changes: Changes) => void;
}

/** Work of one transaction after which it is ended, so that none waits long; milliseconds. */
const LONGEST_WORK = 20;
/** Work after which others have their turn. */
const LONGEST_TURN = 4;

/**
 * The journal over a file. Whatever is written while the disk is waited for goes into the next
 * transaction together: the more there is to write, the fewer times the disk is waited for.
 */
export class FileJournal implements Journal {
  readonly replica: string;
  readonly #options: JournalOptions;
  readonly #merge: Merge;
  readonly #own: OwnStatements;
  readonly #listeners = new EventTarget();
  #last: Position;
  #position: string | undefined;
  readonly #queue: Waiting[] = [];
  #working: Promise<void> | undefined;
  #closed = false;

  static async over(options: JournalOptions): Promise<FileJournal> {
    const { writer } = options.file;
    return new FileJournal(options, await Merge.on(writer), await prepareOwn(options.file));
  }

  private constructor(options: JournalOptions, merge: Merge, own: OwnStatements) {
    this.#options = options;
    this.#merge = merge;
    this.#own = own;
    this.replica = options.meta.replica;
    this.#last = options.meta.lastEvent;
    this.#position = options.meta.position;
  }

  append<Kind extends EntryKind>(kind: Kind, body: EntryBodies[Kind]): Promise<void> {
    const at = Date.now();
    const { shared } = this.#options;
    return this.write(async () => {
      if (shared) this.#own.addPending.run(at, kind, JSON.stringify(body));
      // Among replicas an event has its place only when it comes back with it.
      if (shared && kind === 'event') return;
      if (kind === 'event') this.#last = positionAfter(this.#last, at);
      await this.#merge.entry(kind, at, body, this.#last);
    }).then(() => {
      if (shared) this.#listeners.dispatchEvent(new Event('pending'));
    });
  }

  pending(limit: number, after = 0): readonly PendingEntry[] {
    return this.#own.pending.all(after, limit).map((row) => {
      const { seq, at, kind, body } = row as PendingEntry; // the columns of the statement
      return { seq, at, kind, body };
    });
  }

  pendingCount(): number {
    const { count } = this.#own.countPending.get() as { readonly count: number }; // its column
    return count;
  }

  history(since: number): History {
    return historyOf(this.#options.file, since);
  }

  markSent(seq: number): Promise<void> {
    return this.write(() => {
      this.#own.dropPending.run(seq);
    });
  }

  async apply(entries: readonly PlacedEntry[]): Promise<readonly PlacedEntry[]> {
    const last = entries.at(-1);
    if (!last) return [];
    const read = entries.map(readEntry);
    await Promise.all(
      entries.map((entry, index) => this.write(() => this.#applyOne(read[index] ?? entry))),
    );
    this.#position = last.position;
    return entries.filter((_, index) => read[index] === undefined);
  }

  position(): string | undefined {
    return this.#position;
  }

  subscribe(wake: () => void, until: AbortSignal): void {
    this.#listeners.addEventListener('pending', wake, { signal: until });
  }

  /** Resolves once what the task has written is on the disk. */
  write(task: Task): Promise<void> {
    if (this.#closed) return Promise.reject(new StoreError('the record is closed'));
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  /** All that was asked for before is written; nothing more is taken. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#working) await this.#working;
  }

  /** Of what is not known or could not be read, the place alone. */
  async #applyOne({ position, known }: ReadEntry): Promise<void> {
    if (known) {
      const { kind, at, body, place } = known;
      if (isBefore(this.#last, place)) this.#last = place;
      await this.#merge.entry(kind, at, body, place);
    }
    this.#own.setPosition.run(position);
  }

  async #work(): Promise<void> {
    await nextTurn(); // what is written in the same turn shares a transaction
    while (this.#queue.length > 0) await this.#transaction();
    this.#working = undefined;
  }

  async #transaction(): Promise<void> {
    const { writer } = this.#options.file;
    const taken: Waiting[] = [];
    try {
      await writer.exec('BEGIN IMMEDIATE');
      await this.#workOn(taken);
      await writer.exec('COMMIT');
    } catch (error) {
      await this.#undo();
      const reason = error instanceof Error ? error : new StoreError(String(error));
      for (const { reject } of taken.length > 0 ? taken : this.#queue.splice(0)) reject(reason);
      return;
    }
    this.#options.onChange(this.#merge.take());
    for (const { resolve } of taken) resolve();
  }

  async #workOn(taken: Waiting[]): Promise<void> {
    const began = performance.now();
    let turn = began;
    let now = began;
    while (now - began < LONGEST_WORK) {
      const next = this.#queue.shift();
      if (!next) return;
      taken.push(next);
      await next.task();
      now = performance.now();
      if (now - turn > LONGEST_TURN) {
        await nextTurn();
        now = performance.now();
        turn = now;
      }
    }
  }

  async #undo(): Promise<void> {
    this.#merge.take();
    try {
      await this.#options.file.writer.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself, or there was nothing to.
    }
  }
}

/** The journal's own statements; what is read is what is on the disk. */
interface OwnStatements {
  readonly addPending: Statement;
  readonly dropPending: Statement;
  readonly setPosition: Statement;
  readonly pending: { all(after: number, limit: number): unknown[] };
  readonly countPending: { get(): unknown };
}

async function prepareOwn({ reader, writer }: StoreFile): Promise<OwnStatements> {
  return {
    addPending: await writer.prepare('INSERT INTO outbox (at, kind, body) VALUES (?, ?, ?)'),
    dropPending: await writer.prepare('DELETE FROM outbox WHERE seq <= ?'),
    setPosition: await writer.prepare(
      `INSERT INTO meta (name, value) VALUES ('position', ?)
       ON CONFLICT DO UPDATE SET value = excluded.value`,
    ),
    pending: reader.prepare(
      'SELECT seq, at, kind, body FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?',
    ),
    countPending: reader.prepare('SELECT count(*) AS count FROM outbox'),
  };
}
