import type { RateLimiter } from './rate-limiter.ts';
import type { RequestScope } from './scope.ts';

export interface CallerLimitsOptions {
  readonly rate?: RateLimiter | undefined;
  /** Requests of one caller that may be under way in this process at once. */
  readonly concurrency?: number | undefined;
  /**
   * What an answered request has cost, in points, of which it has paid one when it came. Default:
   * one, and one for each ESB call that it made.
   */
  readonly pointsOf?: ((scope: RequestScope) => number) | undefined;
}

/** Why a request is refused, and when it may come again. */
export interface TooMuch {
  readonly message: string;
  readonly retryAfterMs: number;
}

/** How long to wait for an answer that nobody can foretell. */
const SOON_MS = 1_000;

/** What each caller may ask for: callers are known by their fingerprint, never by a secret. */
export class CallerLimits {
  readonly #options: CallerLimitsOptions;
  readonly #underWay = new Map<string, number>();

  constructor(options: CallerLimitsOptions) {
    this.#options = options;
  }

  /** Lets a request in, which has paid one point then, or tells why not. */
  async enter(key: string): Promise<TooMuch | undefined> {
    const { rate, concurrency = Number.POSITIVE_INFINITY } = this.#options;
    const already = this.#underWay.get(key) ?? 0;
    if (already >= concurrency) return tooManyAtOnce(concurrency);
    this.#underWay.set(key, already + 1);
    const waits = rate ? await rate.take(key).catch(() => 0) : 0;
    if (waits === 0) return undefined;
    this.#step(key);
    return tooMuch(waits);
  }

  /** It is none of those that are under way any more. */
  leave(key: string): void {
    this.#step(key);
  }

  /** Charges what a request has cost beyond the points that it has paid; answers what it has by then. */
  charge(key: string, scope: RequestScope, paid: number): number {
    const { rate, pointsOf = requestAndCalls } = this.#options;
    const points = pointsOf(scope);
    if (points <= paid) return paid;
    // A count that cannot be kept is no reason to fail what was answered.
    rate?.charge(key, points - paid).catch(() => undefined);
    return points;
  }

  #step(key: string): void {
    const left = (this.#underWay.get(key) ?? 1) - 1;
    if (left > 0) this.#underWay.set(key, left);
    else this.#underWay.delete(key);
  }
}

function requestAndCalls({ trace }: RequestScope): number {
  return 1 + trace.count;
}

function tooManyAtOnce(limit: number): TooMuch {
  const message = `You have ${limit} requests under way, and no more at once: wait for one of them.`;
  return { message, retryAfterMs: SOON_MS };
}

function tooMuch(retryAfterMs: number): TooMuch {
  const message =
    'You have asked for as much as you may for now: try again later, or ask for less at a time.';
  return { message, retryAfterMs };
}
