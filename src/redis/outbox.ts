import type { PendingEntry } from '../store/entry.ts';
import type { Journal } from '../store/journal.ts';
import type { Connections } from './connections.ts';
import type { EntryStream } from './entry-stream.ts';

/** Entries that are sent at once, and characters of them: more takes longer than Redis is waited for. */
const BATCH = 500;
const BATCH_SIZE = 1024 * 1024;

/** Redis writes to its disk once a second: after this, in milliseconds, it surely has. */
const SETTLED_MS = 3_000;

const LOOK_EVERY_MS = 500;

interface Sent {
  /** Up to which entry. */
  readonly seq: number;
  readonly at: number;
}

/**
 * Tells the other replicas what this one has written, in its order, as soon as Redis can be
 * reached. An entry counts as told only when Redis will not lose it any more and it has come back:
 * a Redis that is restarted before is told again.
 */
export class Outbox {
  readonly #connections: Connections;
  readonly #stream: EntryStream;
  readonly #journal: Journal;
  #open = false;
  /** The life of Redis that has been told. */
  #run: string | undefined;
  #sentUpTo = 0;
  #unsettled: Sent[] = [];
  #cameBack = 0;
  #sending: Promise<void> | undefined;

  constructor(connections: Connections, stream: EntryStream, journal: Journal, until: AbortSignal) {
    this.#connections = connections;
    this.#stream = stream;
    this.#journal = journal;
    journal.subscribe(() => void this.send(), until);
    connections.onReachable(() => void this.send());
    connections.every(LOOK_EVERY_MS, () => {
      void this.#settle();
      void this.send();
    });
  }

  /** Whether the stream can be written to: not before what it has lost is back. */
  set open(open: boolean) {
    this.#open = open;
    if (open) void this.send();
  }

  /** To be called when an entry of this replica was read from the stream. */
  returned(seq: number): void {
    this.#cameBack = Math.max(this.#cameBack, seq);
  }

  /** Resolves when all is sent that can be. */
  send(): Promise<void> {
    this.#sending ??= this.#sendAll()
      .catch(() => undefined) // it is tried again when Redis is back, or soon
      .finally(() => {
        this.#sending = undefined;
      });
    return this.#sending;
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      const { run } = this.#connections;
      if (!this.#open || run === undefined) return;
      if (run !== this.#run) this.#beginAgain(run);
      const batch = firstOf(this.#journal.pending(BATCH, this.#sentUpTo));
      const last = batch.at(-1);
      if (!last) return;
      await this.#stream.add(this.#journal.replica, batch);
      this.#sentUpTo = last.seq;
      this.#unsettled.push({ seq: last.seq, at: performance.now() });
    }
  }

  #beginAgain(run: string): void {
    this.#run = run;
    this.#sentUpTo = 0;
    this.#unsettled = [];
  }

  async #settle(): Promise<void> {
    if (this.#run === undefined || this.#connections.run !== this.#run) return;
    const settled = performance.now() - SETTLED_MS;
    const isSure = ({ seq, at }: Sent) => at < settled && seq <= this.#cameBack;
    const last = this.#unsettled.findLast(isSure);
    if (!last) return;
    this.#unsettled = this.#unsettled.filter(({ seq }) => seq > last.seq);
    await this.#journal.markSent(last.seq).catch(() => undefined); // then it is sent once more
  }
}

/** As many as are not too much at once; one in any case. */
function firstOf(entries: readonly PendingEntry[]): readonly PendingEntry[] {
  let size = 0;
  const end = entries.findIndex(({ body }) => {
    size += body.length;
    return size > BATCH_SIZE;
  });
  return end < 0 ? entries : entries.slice(0, Math.max(1, end));
}
