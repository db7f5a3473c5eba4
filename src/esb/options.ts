import type { BreakerOptions, BreakerState } from './breaker.ts';
import type { Timeouts } from './http.ts';
import type { CacheOptions } from './response-cache.ts';
import type { RetryOptions } from './retries.ts';
import type { Route } from './route.ts';

export interface EsbClientOptions {
  readonly route: Route;
  /** Sent where the catalogue says that an API takes one. Default `0`. */
  readonly supplierAccount?: string;
  /** Requests on the way to one system at a time; further ones wait. Default 64. */
  readonly connections?: number;
  /** The same by system name, for those that have more or fewer than the others. */
  readonly connectionsOf?: Readonly<Record<string, number>>;
  /** Requests that may wait for one system; further ones are refused. Default 10,000. */
  readonly queue?: number;
  /** Until a connection stands, in milliseconds. Default 3,000. */
  readonly connectTimeout?: number;
  /** By system name; `default` for those not named. */
  readonly timeouts?: Readonly<Record<string, Timeouts>>;
  /** Stops asking a system that keeps failing, for a while. Default: all are asked always. */
  readonly breaker?: BreakerOptions;
  /** Asks failed reads again. Default: every call is made once. */
  readonly retries?: RetryOptions;
  /** Keeps answers for a while. Default: nothing is kept. */
  readonly cache?: CacheOptions;
  /** Freezes every answer to its depths, which costs about as much as to parse it: for tests. */
  readonly frozen?: boolean;
  /** Told of every finished call, for metrics. */
  readonly observe?: (call: ObservedCall) => void;
  /** Told of reads that need no call of their own, and of those that might have needed none. */
  readonly observeRead?: (read: ObservedRead) => void;
  /** Told of every call that is made again after it failed. */
  readonly observeRetry?: (retry: ObservedRetry) => void;
  /** Told whenever the breaker of a system changes its state; all are closed at first. */
  readonly observeBreaker?: (event: ObservedBreaker) => void;
}

export interface ObservedRetry {
  readonly system: string;
  readonly api: string;
}

export interface ObservedBreaker {
  readonly system: string;
  readonly state: BreakerState;
}

export interface ObservedCall {
  readonly system: string;
  readonly api: string;
  readonly durationMs: number;
  /** `ok`, or the code of the error. */
  readonly outcome: string;
  /** How many things it was asked for by their keys; 0 where the API takes none, or got none. */
  readonly keys: number;
}

export interface ObservedRead {
  readonly system: string;
  readonly api: string;
  /**
   * It joined a call that was under way; it was found in the cache, or among what other processes
   * share; it was looked for in vain.
   */
  readonly how: 'joined' | 'hit' | 'shared' | 'miss';
}
