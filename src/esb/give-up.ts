/**
 * Tells one exchange that nobody waits for it any more. It is an AbortSignal with one listener:
 * a real one costs 3.6 µs a call, a fifth of the whole exchange, and this one nothing.
 */
export class GiveUp {
  #given = false;
  #tell: (() => void) | undefined;

  get given(): boolean {
    return this.#given;
  }

  now(): void {
    this.#given = true;
    this.#tell?.();
  }

  /** Calls `tell` when that comes, or at once when it has come. */
  listen(tell: () => void): void {
    this.#tell = tell;
    if (this.#given) tell();
  }
}
