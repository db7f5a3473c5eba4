import type { Look } from './look.ts';

/** Who looks at a thing, with a way to the system of its own. */
export interface Looker {
  /** Answers plain JSON; rejects when the thing cannot be seen. */
  look(): Promise<unknown>;
  /** Whether nobody waits for what it sees any more: then its looks fail for that reason alone. */
  hasLeft(): boolean;
}

/** A look in the order of those that were worth telling. */
export interface NumberedLook<T> {
  readonly look: Look<T>;
  /** Grows with each that shows a change, or that a signal has asked for. */
  readonly turn: number;
}

/**
 * The place of one watcher, however slow: it keeps no queue, for a watcher wants to know how the
 * thing stands, and not how it stood.
 */
export class Seat<T> {
  readonly looker: Looker;
  readonly #latest: () => NumberedLook<T> | undefined;
  /** The first look that it is shown may be as old as this. */
  readonly #notBefore: number;
  #turn: number | undefined;
  #left = false;
  #wake: (() => void) | undefined;

  constructor(looker: Looker, latest: () => NumberedLook<T> | undefined, notBefore: number) {
    this.looker = looker;
    this.#latest = latest;
    this.#notBefore = notBefore;
  }

  /** Whether it has not been shown anything yet, and the latest look is too old for it. */
  get waitsForFirst(): boolean {
    return this.#turn === undefined && !this.#fits(this.#latest());
  }

  /** The newest look that it has not been shown; undefined once it has left. */
  async next(): Promise<Look<T> | undefined> {
    while (!this.#left) {
      const latest = this.#latest();
      if (latest && this.#fits(latest)) {
        this.#turn = latest.turn;
        return latest.look;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return undefined;
  }

  /** To be called when there is a new look. */
  tell(): void {
    if (this.#fits(this.#latest())) this.#wake?.();
  }

  leave(): void {
    this.#left = true;
    this.#wake?.();
  }

  #fits(latest: NumberedLook<T> | undefined): boolean {
    if (!latest) return false;
    return this.#turn === undefined
      ? latest.look.began >= this.#notBefore
      : latest.turn !== this.#turn;
  }
}
