import type { EventLog } from './event-log.ts';

/** Waits for news in some channels; what comes while nobody waits counts, too. */
export class News {
  readonly #leaving: AbortSignal;
  /** Reading of `performance.now()` when the first of what was not taken yet came. */
  #since: number | undefined;
  #wake = () => {};

  constructor(log: EventLog, channels: readonly string[], leaving: AbortSignal) {
    this.#leaving = leaving;
    const hear = () => {
      this.#since ??= performance.now();
      this.#wake();
    };
    for (const channel of channels) log.listen(channel, hear, leaving);
  }

  /** To be called before news are read: answers since when there were some, if there were. */
  take(): number | undefined {
    const since = this.#since;
    this.#since = undefined;
    return since;
  }

  /** Resolves when there are news, or nobody listens any more. */
  async come(): Promise<void> {
    if (this.#since === undefined) await this.#pause();
  }

  /** Waits so long, whatever comes meanwhile. */
  async rest(ms: number): Promise<void> {
    await this.#pause(ms);
  }

  #pause(ms?: number): Promise<void> {
    const leaving = this.#leaving;
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(() => end(), ms).unref();
      const end = () => {
        clearTimeout(timer);
        leaving.removeEventListener('abort', end);
        this.#wake = () => {};
        resolve();
      };
      if (ms === undefined) this.#wake = end;
      leaving.addEventListener('abort', end);
      if (leaving.aborted) end();
    });
  }
}
