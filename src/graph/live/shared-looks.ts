import type { Leases } from './leases.ts';
import type { Look, Watched } from './look.ts';
import { Poll } from './poll.ts';
import type { Looker } from './seat.ts';
import type { Signals } from './signals.ts';

export interface SharedLooksOptions {
  readonly signals: Signals;
  readonly leases: Leases;
  /** How long a replica may be silent before another looks in its place, in milliseconds. */
  readonly leaseMs?: number;
}

/**
 * Looks at things for all who watch them: one poll for each thing and caller, whatever the number
 * of watchers in this process, and among replicas one that looks while the others listen to it.
 */
export class SharedLooks {
  readonly #options: SharedLooksOptions;
  readonly #polls = new Map<string, Poll<unknown>>();

  constructor(options: SharedLooksOptions) {
    this.#options = options;
  }

  /** How many things are being looked at. */
  get polls(): number {
    return this.#polls.size;
  }

  /**
   * How a thing stands, and then each change, until there is nothing more to see or `leaving`
   * aborts. Who is slow is shown the newest look only.
   */
  async *watch<T>(
    thing: Watched<T>,
    looker: Looker,
    leaving: AbortSignal,
  ): AsyncGenerator<Look<T>> {
    if (leaving.aborted) return;
    const poll = this.#pollOf(thing);
    const seat = poll.join(looker);
    const leave = () => poll.leave(seat);
    leaving.addEventListener('abort', leave);
    try {
      for (let look = await seat.next(); look; look = await seat.next()) {
        yield look;
        if (look.over) return;
      }
    } finally {
      leaving.removeEventListener('abort', leave);
      leave();
    }
  }

  #pollOf<T>(thing: Watched<T>): Poll<T> {
    // A key stands for one kind of thing, so what is seen under it is of one type.
    const known = this.#polls.get(thing.key) as Poll<T> | undefined;
    if (known?.isOpen) return known;
    const poll: Poll<T> = new Poll(thing, this.#options, () => {
      if (this.#polls.get(thing.key) === poll) this.#polls.delete(thing.key);
    });
    this.#polls.set(thing.key, poll as Poll<unknown>);
    return poll;
  }
}
