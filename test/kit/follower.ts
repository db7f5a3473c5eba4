import { setTimeout as sleep } from 'node:timers/promises';
import { type Events, subscribe } from './events.ts';

export interface FollowerOptions<Data> {
  readonly url: string;
  readonly query: string;
  readonly variables: object;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether nothing follows an event. */
  readonly isLast: (event: Data) => boolean;
}

/** How long a client waits before it comes back, in milliseconds. */
const PAUSE_MS = 100;

/** A client that watches something, and comes back whenever it is cut off, as a browser does. */
export class Follower<Data> {
  readonly #options: FollowerOptions<Data>;
  readonly #all: Events<Data>[] = [];
  /** How long it was without a connection, each time, in milliseconds. */
  readonly gaps: number[] = [];
  /** Resolves when it has seen the last event, or has left. */
  readonly done: Promise<void>;
  #left = false;

  constructor(options: FollowerOptions<Data>) {
    this.#options = options;
    this.done = this.#run();
  }

  get seen(): readonly Data[] {
    return this.#all.flatMap(({ seen }) => seen);
  }

  leave(): void {
    this.#left = true;
    this.#all.at(-1)?.leave();
  }

  async #run(): Promise<void> {
    let cut: number | undefined;
    while (!this.#left) {
      const events = this.#connect();
      const ended = events.ended.catch(() => undefined); // cut off: it comes back
      if (cut !== undefined) {
        const before = cut;
        await Promise.race([events.opened, ended]);
        this.gaps.push(performance.now() - before);
      }
      await ended;
      cut = performance.now();
      const newest = this.seen.at(-1);
      if (newest !== undefined && this.#options.isLast(newest)) return;
      await sleep(PAUSE_MS);
    }
  }

  #connect(): Events<Data> {
    const { url, query, variables, headers } = this.#options;
    const last = this.#all.flatMap(({ ids }) => ids).findLast((id) => id !== undefined);
    const known = last === undefined ? {} : { 'last-event-id': last };
    const events = subscribe<Data>(url, query, variables, { ...headers, ...known });
    this.#all.push(events);
    return events;
  }
}
