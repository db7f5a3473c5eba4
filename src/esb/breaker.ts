import { ConsecutiveBreaker, ExponentialBackoff, noJitterGenerator } from 'cockatiel';

export type BreakerState = 'closed' | 'open' | 'half-open';

export interface BreakerOptions {
  /** Failures after one another that open it. */
  readonly failures: number;
  /** Until it tries again, in milliseconds; twice as long each time that it fails. Default 1,000. */
  readonly firstPause?: number;
  /** And no longer than this. Default 30,000. */
  readonly longestPause?: number;
}

/** What a call says of the health of its system; `nothing`: it was given up, or never sent. */
export type Health = 'well' | 'failed' | 'nothing';

/** What `enter` answers when a call must not be made. */
export const REFUSED = -1;

/**
 * Stops asking a system that has failed several times in a row, and tries again with one call after
 * a pause. cockatiel counts and tells the pauses; its `execute` would put promises around each call
 * (0.4 µs with a bulkhead), so here a call asks with `enter` and tells with `report`.
 */
export class Breaker {
  readonly #options: BreakerOptions;
  readonly #changed: (state: BreakerState) => void;
  readonly #count: ConsecutiveBreaker;
  readonly #pauses: ExponentialBackoff<number>;
  #state: BreakerState = 'closed';
  /** Counts the changes of state: a call tells nothing of a time before or after its own. */
  #turn = 0;
  #probing = false;
  #pause: ReturnType<ExponentialBackoff<number>['next']> | undefined;
  #opened = 0;

  constructor(options: BreakerOptions, changed: (state: BreakerState) => void = () => undefined) {
    const { firstPause: initialDelay = 1_000, longestPause: maxDelay = 30_000 } = options;
    this.#options = options;
    this.#changed = changed;
    this.#count = new ConsecutiveBreaker(options.failures);
    const generator = noJitterGenerator;
    this.#pauses = new ExponentialBackoff({ initialDelay, maxDelay, generator });
  }

  get state(): BreakerState {
    return this.#state;
  }

  /** Failures that open it. */
  get failures(): number {
    return this.#options.failures;
  }

  /** Milliseconds until it lets a call through to try. */
  get remaining(): number {
    if (this.#state !== 'open') return 0;
    return Math.max(0, this.#opened + (this.#pause?.duration ?? 0) - performance.now());
  }

  /** A number to report with, or `REFUSED`. */
  enter(): number {
    return this.#state === 'closed' ? this.#turn : this.#tryOut();
  }

  report(turn: number, health: Health): void {
    if (turn !== this.#turn) return;
    if (this.#state === 'half-open') this.#tried(health);
    else if (health === 'well') this.#count.success();
    else if (health === 'failed' && this.#count.failure()) this.#open();
  }

  #tryOut(): number {
    if (this.#state === 'open' && this.remaining > 0) return REFUSED;
    if (this.#probing) return REFUSED;
    this.#probing = true;
    if (this.#state === 'open') this.#become('half-open');
    return this.#turn;
  }

  #tried(health: Health): void {
    this.#probing = false;
    if (health === 'failed') this.#open();
    if (health === 'well') this.#close();
  }

  #open(): void {
    this.#pause = (this.#pause ?? this.#pauses).next(undefined);
    this.#opened = performance.now();
    this.#become('open');
  }

  #close(): void {
    this.#pause = undefined;
    this.#count.success();
    this.#become('closed');
  }

  #become(state: BreakerState): void {
    this.#state = state;
    this.#turn += 1;
    this.#changed(state);
  }
}
