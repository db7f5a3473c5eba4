/** What one execution waits for: it is over when nothing is left. */
export class Waits {
  #open = 0;
  #over: { resolve: () => void; reject: (error: unknown) => void } | undefined;
  #error: { readonly thrown: unknown } | undefined;

  /** Goes on once a promise has settled, whichever way: its maker tells what went wrong. */
  after(promise: Promise<unknown>, goOn: () => void): void {
    this.#open += 1;
    promise
      .then(goOn, goOn)
      .catch((thrown: unknown) => {
        this.#error ??= { thrown };
      })
      .finally(() => this.#close());
  }

  /** Goes on once all have settled: at once where there is none. */
  afterAll(promises: readonly Promise<unknown>[], goOn: () => void): void {
    if (promises.length === 0) goOn();
    else this.after(Promise.all(promises), goOn);
  }

  /** Undefined when there is nothing to wait for. Rejects for what `goOn` threw: a bug of ours. */
  idle(): Promise<void> | undefined {
    if (this.#open === 0) return undefined;
    return new Promise((resolve, reject) => {
      this.#over = { resolve, reject };
    });
  }

  #close(): void {
    this.#open -= 1;
    if (this.#open > 0) return;
    if (this.#error) this.#over?.reject(this.#error.thrown);
    else this.#over?.resolve();
  }
}
