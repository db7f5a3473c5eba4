import { randomUUID } from 'node:crypto';
import { isAsyncIterable } from '@graphql-tools/utils';
import { GraphQLError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { type Caller, Trace } from '../../esb/index.ts';
import type { TooMuch } from '../caller-limits.ts';
import { Departure, type Ended } from '../departure.ts';
import type { Entrance } from '../gates.ts';
import type { RequestHeaders } from '../headers.ts';
import type { Outcome, RequestScope, Result } from '../scope.ts';
import { stay } from '../stay.ts';
import type { Tracing } from '../tracing.ts';
import { Ending } from './ending.ts';
import type { Subscribe } from './subscriber.ts';

/** What an operation is asked, judged and counted with, the same for all of them. */
export interface Asks {
  readonly entrance: Entrance;
  readonly identify: (headers: RequestHeaders) => Caller;
  readonly subscribe: Subscribe;
  /** Notes an operation in the log and the metrics. */
  readonly note: (scope: RequestScope, status: number) => void;
  readonly tracing: Tracing | undefined;
  readonly traced: (headers: RequestHeaders) => boolean;
  /** Called with what has no end of its own. */
  readonly onLasting: ((ended: Ended) => void) | undefined;
}

/** An operation from the message that asks for it to its last event. */
export class Operation {
  readonly #asks: Asks;
  readonly #key: string;
  readonly #scope: RequestScope;
  readonly #ending = new Ending();
  #events: AsyncIterator<Result> | undefined;

  constructor(headers: RequestHeaders, key: string, asks: Asks) {
    this.#asks = asks;
    this.#key = key;
    this.#scope = openScope(headers, this.#ending, asks);
  }

  /** Its events, or the one result that tells why there are none. Never rejects. */
  async begin(payload: SubscribePayload): Promise<Outcome> {
    const { limits } = this.#asks.entrance;
    const refused = await limits?.enter(this.#key);
    if (refused) return this.#refuse(tooMuch(refused), 429);
    if (limits) stay({ limits, key: this.#key, scope: this.#scope, ended: this.#ending });
    const outcome = await this.#admitted(payload);
    if (!isAsyncIterable(outcome)) {
      this.end();
      return outcome;
    }
    this.#scope.whenLasting?.();
    return this.#followed(outcome);
  }

  /** Nobody waits for more of it: again is harmless. */
  end(): void {
    this.#ending.end();
    // One that waits for its next event ends with that wait, and fails for nobody.
    this.#events?.return?.().catch(() => undefined);
  }

  whenOver(tell: () => void): void {
    if (this.#ending.closed) tell();
    else this.#ending.once('close', tell);
  }

  /** As a request over HTTP: it holds a place until its first event may come. */
  async #admitted(payload: SubscribePayload): Promise<Outcome> {
    let outcome: Outcome | undefined;
    await this.#asks.entrance.admission.admit(
      async () => {
        outcome = this.#ending.closed ? NOTHING : await this.#subscribe(payload);
      },
      () => {
        outcome = this.#refuse(tooMuch(CROWDED), 503);
      },
    );
    return outcome ?? NOTHING;
  }

  async #subscribe(payload: SubscribePayload): Promise<Outcome> {
    const { subscribe, tracing, note } = this.#asks;
    const scope = this.#scope;
    if (tracing) scope.span = tracing.begin(scope.headers);
    const outcome = await subscribe(payload, scope);
    const status = isAsyncIterable(outcome) ? 200 : statusOf(outcome);
    note(scope, status);
    scope.span?.end(scope, status);
    return outcome;
  }

  #refuse(error: GraphQLError, status: number): Result {
    this.#scope.codes = new Map([['RATE_LIMITED', 1]]);
    this.#asks.note(this.#scope, status);
    this.end();
    return { errors: [error] };
  }

  #followed(outcome: AsyncIterable<Result>): AsyncIterableIterator<Result> {
    const events = outcome[Symbol.asyncIterator]();
    this.#events = events;
    if (this.#ending.closed) this.end();
    const end = () => this.end();
    return {
      async next() {
        const item = await events.next();
        if (item.done) end();
        return item;
      },
      return() {
        end();
        return Promise.resolve({ done: true, value: undefined });
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}

const NOTHING: Result = {};
const CROWDED: TooMuch = {
  message: 'More is asked for than can be answered: ask again in 2 s.',
  retryAfterMs: 2_000,
};

function openScope(headers: RequestHeaders, ending: Ending, { traced }: Asks): RequestScope {
  const started = performance.now();
  return {
    requestId: randomUUID(),
    method: 'WEBSOCKET',
    headers,
    started,
    trace: new Trace(started, traced(headers)),
    departure: new Departure(ending),
    codes: new Map(),
  };
}

/** Such an operation asks for more than there is; so does one too many of a socket. */
export function tooMuch({ message, retryAfterMs }: TooMuch): GraphQLError {
  const extensions = { code: 'RATE_LIMITED', retryAfterMs: Math.ceil(retryAfterMs) };
  return new GraphQLError(message, { extensions });
}

/** What the status over HTTP would be. */
function statusOf({ errors }: Result): number {
  const status = errors?.[0]?.extensions.http?.status;
  return typeof status === 'number' ? status : 200;
}
