import { decorrelatedJitterGenerator, ExponentialBackoff } from 'cockatiel';
import type { EsbError } from './errors.ts';

export interface RetryOptions {
  /** How often a read is asked again at most. */
  readonly times: number;
  /** Of a system's reads, how many may be asked again, as a share from 0 to 1. Default 0.1. */
  readonly budget?: number;
  /** About how long the first pause is, in milliseconds. Default 100. */
  readonly firstPause?: number;
  /** The longest pause, and the longest `Retry-After` that is waited for. Default 2,000. */
  readonly longestPause?: number;
  /** A read that took longer to fail is not asked again, in milliseconds. Default 15,000. */
  readonly within?: number;
}

/** Repeats that a system has saved up, for the times when it is asked little. */
const SAVED = 10;

/** How far a read has come that has been asked before. */
export interface Attempts {
  readonly made: number;
  readonly began: number;
  readonly backoff: ReturnType<ExponentialBackoff<[number, number]>['next']>;
  /** Milliseconds until the next. */
  readonly pause: number;
}

/**
 * Decides which failed reads of one system are asked again, and when. A budget keeps the repeats of
 * a system that fails altogether from adding to its load: each read adds its share of one repeat.
 */
export class Retries {
  readonly #options: Required<RetryOptions>;
  readonly #backoff: ExponentialBackoff<[number, number]>;
  #saved = SAVED;

  constructor(options: RetryOptions) {
    const defaults = { budget: 0.1, firstPause: 100, longestPause: 2_000, within: 15_000 };
    this.#options = { ...defaults, ...options };
    const { firstPause: initialDelay, longestPause: maxDelay } = this.#options;
    const generator = decorrelatedJitterGenerator;
    this.#backoff = new ExponentialBackoff({ initialDelay, maxDelay, generator });
  }

  /** A read is asked for the first time. */
  earn(): void {
    const saved = this.#saved + this.#options.budget;
    this.#saved = saved < SAVED ? saved : SAVED;
  }

  /** The next attempt at what `error` has ended, or undefined when it must not be asked again. */
  next(error: EsbError, asked: number, before?: Attempts): Attempts | undefined {
    const { times, within } = this.#options;
    const made = (before?.made ?? 0) + 1;
    const began = before?.began ?? asked;
    if (made > times || performance.now() - began > within) return undefined;
    const backoff = (before?.backoff ?? this.#backoff).next(undefined);
    const pause = this.#pauseAfter(error, backoff.duration);
    return pause !== undefined && this.#spend() ? { made, began, backoff, pause } : undefined;
  }

  #pauseAfter({ fault, retryAfterMs }: EsbError, backoff: number): number | undefined {
    if (retryAfterMs === undefined) return fault === 'passing' ? backoff : undefined;
    // Those who are all told the same moment do not all come back in it.
    return retryAfterMs > this.#options.longestPause ? undefined : retryAfterMs + backoff / 4;
  }

  #spend(): boolean {
    if (this.#saved < 1) return false;
    this.#saved -= 1;
    return true;
  }
}
