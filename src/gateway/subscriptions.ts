import { GraphQLError } from 'graphql';

export interface SubscriptionLimits {
  /** Subscriptions of one caller that may be open in this process; 0 for no limit. Default 100. */
  readonly perCaller: number;
  /** Those of all callers. Default 10,000. */
  readonly inAll: number;
}

/** How long to wait before another try, in milliseconds: nobody can foretell who leaves when. */
const RETRY_AFTER_MS = 5_000;

/** The subscriptions that are open in this process. */
export class Subscriptions {
  readonly #limits: SubscriptionLimits;
  readonly #byCaller = new Map<string, number>();
  readonly #byField = new Map<string, number>();
  #open = 0;

  constructor(limits: Partial<SubscriptionLimits> = {}) {
    this.#limits = { perCaller: 100, inAll: 10_000, ...limits };
  }

  /** How many are open of each field that was ever subscribed to. */
  get byField(): ReadonlyMap<string, number> {
    return this.#byField;
  }

  /** Takes a place; answers what lets it go, to be called as often as one likes. */
  enter(caller: string, field: string): (() => void) | GraphQLError {
    const { perCaller, inAll } = this.#limits;
    const own = this.#byCaller.get(caller) ?? 0;
    if (perCaller > 0 && own >= perCaller) return tooMany(`You have ${perCaller}`);
    if (this.#open >= inAll) return tooMany(`There are ${inAll}`);
    this.#count(caller, field, 1);
    let here = true;
    return () => {
      if (here) this.#count(caller, field, -1);
      here = false;
    };
  }

  #count(caller: string, field: string, more: 1 | -1): void {
    this.#open += more;
    const own = (this.#byCaller.get(caller) ?? 0) + more;
    if (own > 0) this.#byCaller.set(caller, own);
    else this.#byCaller.delete(caller);
    this.#byField.set(field, (this.#byField.get(field) ?? 0) + more);
  }
}

function tooMany(have: string): GraphQLError {
  const message = `${have} subscriptions open here, and no more at once: end one, or try again later.`;
  const headers = { 'retry-after': String(RETRY_AFTER_MS / 1_000) };
  const http = { status: 429, headers };
  const extensions = { code: 'RATE_LIMITED', retryAfterMs: RETRY_AFTER_MS, http };
  return new GraphQLError(message, { extensions });
}
