/** An answer that ends some time: a `ServerResponse` is one. */
export interface Ended {
  readonly closed: boolean;
  once(event: 'close', listener: () => void): unknown;
}

/**
 * When nobody waits for an answer any more: the client has left, or has the whole of it. It is
 * used like an AbortSignal, of which a real one costs as much as a tenth of a small request.
 */
export class Departure {
  readonly #res: Ended;
  #listeners: Set<() => void> | undefined;

  constructor(res: Ended) {
    this.#res = res;
  }

  get aborted(): boolean {
    return this.#res.closed;
  }

  addEventListener(_: 'abort', listener: () => void): void {
    this.#listeners ??= this.#announced();
    this.#listeners.add(listener);
  }

  removeEventListener(_: 'abort', listener: () => void): void {
    this.#listeners?.delete(listener);
  }

  #announced(): Set<() => void> {
    const listeners = new Set<() => void>();
    this.#res.once('close', () => {
      for (const tell of listeners) tell();
    });
    return listeners;
  }
}
