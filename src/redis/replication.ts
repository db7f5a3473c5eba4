import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { PlacedEntry } from '../store/entry.ts';
import type { Journal } from '../store/journal.ts';
import type { Connections } from './connections.ts';
import { EntryStream, type StreamedEntry } from './entry-stream.ts';
import { Mending, putBackBy } from './mending.ts';
import { Outbox } from './outbox.ts';
import { Turn } from './turn.ts';

export interface ReplicationOptions {
  readonly connections: Connections;
  readonly journal: Journal;
  /** About how many entries the stream keeps. */
  readonly entries: number;
  /** Told of what other replicas have written, once it is in the journal here. */
  readonly onNews?: ((entries: readonly StreamedEntry[]) => void) | undefined;
  /** Told how many entries of others were passed over, for nobody can read them. */
  readonly onUnreadable?: ((count: number) => void) | undefined;
  /** Told when the journal, or Redis, refuses what it should take: once, and it is tried again. */
  readonly onTrouble?: ((error: Error) => void) | undefined;
}

/** How long Redis holds a question for news, in milliseconds. */
const BLOCK_MS = 2_000;

/** Entries that are applied at once. */
const BATCH = 500;

const TRY_AGAIN_MS = 500;

/** How long a replica that ends tries to tell the others of what it has written last. */
const LAST_WORDS_MS = 2_000;

/**
 * Keeps the journals of all replicas alike, by one stream in Redis: each sends what it writes and
 * applies what it reads. Reads of a replica are its own file's; with Redis away it goes on with
 * that, and what it has written waits in its outbox.
 */
export class Replication {
  readonly #options: ReplicationOptions;
  readonly #redis: Redis;
  readonly #stream: EntryStream;
  readonly #mending: Mending;
  readonly #outbox: Outbox;
  readonly #ending = new AbortController();
  #following = false;
  #isTroubled = false;

  constructor(options: ReplicationOptions) {
    const { connections, journal, entries } = options;
    this.#options = options;
    const key = connections.key('stream');
    this.#redis = connections.open({ socketTimeout: 2 * BLOCK_MS });
    this.#stream = new EntryStream(this.#redis, key, entries);
    this.#mending = new Mending(this.#stream, journal, new Turn(this.#redis, `${key}:mending`));
    const sent = new EntryStream(connections.commands, key, entries);
    this.#outbox = new Outbox(connections, sent, journal, this.#ending.signal);
    this.#redis.on('ready', () => void this.#follow());
  }

  /** What was written last is sent, if that goes quickly; else it is when this file is used again. */
  async close(): Promise<void> {
    await Promise.race([this.#outbox.send(), sleep(LAST_WORDS_MS, undefined, { ref: false })]);
    this.#ending.abort();
    this.#outbox.open = false;
  }

  async #follow(): Promise<void> {
    if (this.#following) return;
    this.#following = true;
    while (this.#isConnected) {
      await this.#readOn();
      // One that broke begins anew as soon as it is there again.
      if (this.#isConnected) await sleep(TRY_AGAIN_MS, undefined, { ref: false });
    }
    this.#following = false;
  }

  /** As long as that goes well. */
  async #readOn(): Promise<void> {
    try {
      await this.#readFrom(await this.#mending.mend());
    } catch (error) {
      this.#outbox.open = false;
      // A connection that broke says so by itself.
      if (error instanceof Error && this.#isConnected) this.#tell(error);
    }
  }

  #tell(error: Error): void {
    if (!this.#isTroubled) this.#options.onTrouble?.(error);
    this.#isTroubled = true;
  }

  get #isConnected(): boolean {
    return this.#redis.status === 'ready' && !this.#ending.signal.aborted;
  }

  async #readFrom(start: string): Promise<void> {
    this.#outbox.open = true;
    let place = start;
    while (!this.#ending.signal.aborted) {
      const entries = await this.#stream.after(place, BATCH, BLOCK_MS);
      const last = entries.at(-1);
      if (!last) continue;
      await this.#apply(entries);
      place = last.position;
    }
  }

  async #apply(entries: readonly StreamedEntry[]): Promise<void> {
    const { journal, onNews, onUnreadable } = this.#options;
    const unreadable = new Set<PlacedEntry>(await journal.apply(entries));
    this.#isTroubled = false;
    if (unreadable.size > 0) onUnreadable?.(unreadable.size);
    const own = entries.filter(({ replica }) => replica === journal.replica);
    for (const { seq } of own) this.#outbox.returned(seq);
    const known = new Set([journal.replica, putBackBy(journal.replica)]);
    onNews?.(entries.filter((entry) => !known.has(entry.replica) && !unreadable.has(entry)));
  }
}
