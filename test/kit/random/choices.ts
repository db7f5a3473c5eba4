const HIGHEST = 0xffff;

/**
 * Choices read off a tape of numbers. Nought is always the plainest choice, and a tape that has
 * run out goes on with noughts: so whoever shortens a tape, or makes its numbers smaller, makes
 * what was built from it simpler. That is how fast-check shrinks a query it has never seen.
 */
export class Choices {
  static readonly highest = HIGHEST;
  readonly #tape: readonly number[];
  #at = 0;

  constructor(tape: readonly number[]) {
    this.#tape = tape;
  }

  /** Whether the tape has run out: time to end what is being built. */
  get spent(): boolean {
    return this.#at >= this.#tape.length;
  }

  /** A whole number from 0 up to but not `count`. */
  below(count: number): number {
    return count > 0 ? this.#next() % count : 0;
  }

  /** Whether what happens so often happens now; never on nought. */
  chance(probability: number): boolean {
    return HIGHEST - this.#next() < probability * HIGHEST;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('Choices.pick needs a list that is not empty');
    return item;
  }

  /** `from` to `to` of the items, each as often as it is drawn. */
  some<T>(items: readonly T[], from: number, to: number): T[] {
    if (items.length === 0) return [];
    return Array.from({ length: from + this.below(to - from + 1) }, () => this.pick(items));
  }

  #next(): number {
    const number = this.#tape[this.#at] ?? 0;
    this.#at += 1;
    return number;
  }
}
