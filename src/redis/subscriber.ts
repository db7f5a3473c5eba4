import type { Redis } from 'ioredis';
import { type Connections, PATIENCE_MS } from './connections.ts';

/** How often the connection is asked whether it still is one, in milliseconds. */
const ASK_EVERY_MS = 250;

/** How old the last sign of life may be, in milliseconds. */
const FRESH_MS = 2 * PATIENCE_MS;

export interface Listener {
  readonly hear: (message: string) => void;
  /** Called when it is heard from now on: what was said before may have been missed. */
  readonly tuned?: (() => void) | undefined;
}

interface Channel {
  readonly listeners: Set<Listener>;
  /** From this reading of `performance.now()` nothing was missed. */
  since: number;
}

/** Listens to all channels of a process over one connection, and again after each reconnect. */
export class Subscriber {
  readonly #redis: Redis;
  readonly #channels = new Map<string, Channel>();
  /** All that was said before this reading of `performance.now()` has been heard. */
  #heardUntil = Number.NEGATIVE_INFINITY;

  constructor(connections: Connections) {
    this.#redis = connections.open({});
    this.#redis.on('ready', () => void this.#tune([...this.#channels.keys()]));
    this.#redis.on('close', () => this.#lose());
    this.#redis.on('message', (name: string, message: string) => {
      for (const { hear } of this.#channels.get(name)?.listeners ?? []) hear(message);
    });
    connections.every(ASK_EVERY_MS, () => void this.#askForLife());
  }

  listen(name: string, listener: Listener, until: AbortSignal): void {
    if (until.aborted) return;
    const { listeners, since } = this.#channelOf(name);
    listeners.add(listener);
    if (Number.isFinite(since)) listener.tuned?.();
    until.addEventListener('abort', () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#leave(name);
    });
  }

  /**
   * All that was said in a channel since this reading of `performance.now()` has been heard, but
   * for what was said within the last second; infinite while that is not known.
   */
  heardSince(name: string): number {
    const isFresh = performance.now() - this.#heardUntil < FRESH_MS;
    const since = isFresh ? this.#channels.get(name)?.since : undefined;
    return since ?? Number.POSITIVE_INFINITY;
  }

  #channelOf(name: string): Channel {
    const known = this.#channels.get(name);
    if (known) return known;
    const created = { listeners: new Set<Listener>(), since: Number.POSITIVE_INFINITY };
    this.#channels.set(name, created);
    if (this.#redis.status === 'ready') void this.#tune([name]);
    return created;
  }

  #leave(name: string): void {
    this.#channels.delete(name);
    // Where that fails the connection is gone, and with it all that it was subscribed to.
    if (this.#redis.status === 'ready') this.#redis.unsubscribe(name).catch(() => undefined);
  }

  async #tune(names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    try {
      await this.#redis.subscribe(...names);
    } catch {
      return; // once it is connected again
    }
    this.#heardUntil = performance.now();
    for (const name of names) {
      const channel = this.#channels.get(name);
      if (!channel) continue;
      channel.since = this.#heardUntil;
      tell(channel);
    }
  }

  #lose(): void {
    for (const channel of this.#channels.values()) channel.since = Number.POSITIVE_INFINITY;
  }

  /** Whatever Redis had said before it answers has come before the answer. */
  async #askForLife(): Promise<void> {
    if (this.#redis.status !== 'ready') return;
    const asked = performance.now();
    const answered = await this.#redis.ping().catch(() => undefined);
    if (answered !== undefined) this.#heardUntil = asked;
  }
}

function tell({ listeners }: Channel): void {
  for (const { tuned } of listeners) tuned?.();
}
