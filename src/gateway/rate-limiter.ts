import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

export interface RateLimiterOptions {
  /** What one key may use up in a window. */
  readonly points: number;
  readonly windowSeconds: number;
  /** Where several gateways keep one count; without it, or while it is away, each keeps its own. */
  readonly redisUrl?: string | undefined;
  /** Told of the first failure of a row: once, however long it lasts. */
  readonly onRedisError?: ((error: Error) => void) | undefined;
}

/** Points that keys use up in windows of time. */
export interface RateLimiter {
  /** Takes a point; answers how many milliseconds to wait when there is none left, else 0. */
  take(key: string): Promise<number>;
  /** Takes points that were used already, were there any left or not. */
  charge(key: string, points: number): Promise<void>;
  close(): void;
}

export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const { points, windowSeconds: duration, redisUrl } = options;
  const memory = new RateLimiterMemory({ points, duration });
  if (redisUrl === undefined) return new Limiter(memory, () => undefined);
  const redis = connect(redisUrl, options.onRedisError);
  const shared = new RateLimiterRedis({
    ...{ points, duration, storeClient: redis, keyPrefix: 'bkgraph:rate' },
    insuranceLimiter: memory,
    rejectIfRedisNotReady: true,
  });
  return new Limiter(shared, () => redis.disconnect());
}

type Store = Pick<RateLimiterMemory, 'consume' | 'penalty'>;

class Limiter implements RateLimiter {
  readonly #store: Store;
  readonly close: () => void;

  constructor(store: Store, close: () => void) {
    this.#store = store;
    this.close = close;
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

/** One that is away costs no request its time: the limit in memory holds meanwhile. */
function connect(url: string, tell: RateLimiterOptions['onRedisError']): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 500,
    connectTimeout: 3_000,
    retryStrategy: (times) => Math.min(times * 200, 5_000),
  });
  let told = false;
  redis.on('ready', () => {
    told = false;
  });
  redis.on('error', (error: Error) => {
    if (!told) tell?.(error);
    told = true;
  });
  return redis;
}
