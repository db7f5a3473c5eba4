import type { Redis } from 'ioredis';

/** Notices that Redis is away, and that it is back: once each, whatever connections complain. */
export class Outage {
  readonly #tell: ((error: Error) => void) | undefined;
  readonly #tellBack: (() => void) | undefined;
  readonly #away = new Set<Redis>();
  #ended = false;

  constructor(tell: ((error: Error) => void) | undefined, tellBack: (() => void) | undefined) {
    this.#tell = tell;
    this.#tellBack = tellBack;
  }

  watch(redis: Redis): void {
    redis.on('error', (error: Error) => {
      if (this.#ended) return;
      if (this.#away.size === 0) this.#tell?.(error);
      this.#away.add(redis);
    });
    redis.on('ready', () => {
      if (this.#away.delete(redis) && this.#away.size === 0) this.#tellBack?.();
    });
  }

  /** Whatever fails from now on was closed on purpose. */
  end(): void {
    this.#ended = true;
  }
}
