import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

export interface RateLimiterOptions {
  /** What one key may use up in a window. */
  readonly points: number;
  readonly windowSeconds: number;
  /** Where several gateways keep one count; without it, or while it is away, each keeps its own. */
  readonly shared?: SharedCount | undefined;
}

export interface SharedCount {
  /** One that queues nothing while it is away, so that this costs no request its time. */
  readonly redis: Redis;
  /** Of every key. */
  readonly prefix: string;
}

/** Points that keys use up in windows of time. */
export interface RateLimiter {
  /** Takes a point; answers how many milliseconds to wait when there is none left, else 0. */
  take(key: string): Promise<number>;
  /** Takes points that were used already, were there any left or not. */
  charge(key: string, points: number): Promise<void>;
}

export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const { points, windowSeconds: duration, shared } = options;
  const memory = new RateLimiterMemory({ points, duration });
  if (shared === undefined) return new Limiter(memory);
  const together = new RateLimiterRedis({
    ...{ points, duration, storeClient: shared.redis, keyPrefix: `${shared.prefix}:rate` },
    insuranceLimiter: memory,
    rejectIfRedisNotReady: true,
  });
  return new Limiter(together);
}

type Store = Pick<RateLimiterMemory, 'consume' | 'penalty'>;

class Limiter implements RateLimiter {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async take(key: string): Promise<number> {
    try {
      await this.#store.consume(key);
      return 0;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext);
      throw refused;
    }
  }

  async charge(key: string, points: number): Promise<void> {
    await this.#store.penalty(key, points);
  }
}
