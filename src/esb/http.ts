import { Agent, buildConnector } from 'undici';
import type { Bulkhead, Waiting } from './bulkhead.ts';
import type { HttpAnswer } from './envelope.ts';
import { type ApiName, badResponse, callerLeft, type EsbError } from './errors.ts';
import type { GiveUp } from './give-up.ts';
import { AnswerCollector } from './http-answer.ts';
import { knownFailure, MAX_RESPONSE_BYTES, unavailable } from './http-failure.ts';
import type { RoutedRequest } from './route.ts';

/** Limits of one call, in milliseconds. */
export interface Timeouts {
  /** Until the first byte of the answer. */
  readonly headers: number;
  /** Between two parts of the body. */
  readonly body: number;
  /** Until the last part of the body, from its first. Default: 8 times as long as between two. */
  readonly bodyWhole?: number;
}

/** Whose share of the connections a call takes; without one it takes what it likes. */
export interface Way {
  readonly timeouts: Timeouts;
  readonly bulkhead?: Bulkhead;
  /** What a call is told that gets no place. */
  refusal(api: ApiName): EsbError;
}

export interface HttpOptions {
  /** Until a connection stands, in milliseconds. */
  readonly connectTimeout: number;
}

/** HTTP with a pool of kept connections for each origin, as many as the bulkheads let through. */
export class Http {
  readonly #agent: Agent;
  /** Faults of a connection that never stood: nothing was sent. */
  readonly #neverStood = new WeakSet<object>();

  constructor({ connectTimeout }: HttpOptions) {
    const connect = buildConnector({ timeout: connectTimeout });
    this.#agent = new Agent({
      pipelining: 1,
      connect: (options, callback) =>
        connect(options, (...outcome) => {
          if (outcome[0]) this.#neverStood.add(outcome[0]);
          callback(...outcome);
        }),
      maxResponseSize: MAX_RESPONSE_BYTES,
    });
  }

  /**
   * Sends one request, at once or when its bulkhead has a place, and reads its answer to the end;
   * rejects only with an `EsbError`.
   */
  send(
    api: ApiName,
    { origin, path, method, headers, body }: RoutedRequest,
    way: Way,
    giveUp?: GiveUp,
  ): Promise<HttpAnswer> {
    return new Promise((answered, reject) => {
      const { timeouts, bulkhead } = way;
      const { headers: headersTimeout, body: bodyTimeout, bodyWhole = 8 * bodyTimeout } = timeouts;
      const request = { origin, path, method, headers, body, headersTimeout, bodyTimeout };
      const failed = (error: Error, answering: boolean, requestId?: string) => {
        if (giveUp?.given) reject(callerLeft(api));
        else reject(this.#failure(api, error, answering, requestId));
      };
      const collector = new AnswerCollector({ giveUp, bulkhead, bodyWhole, answered, failed });
      if (!bulkhead || bulkhead.enter()) this.#agent.dispatch(request, collector);
      else {
        const go = () => void this.#agent.dispatch(request, collector);
        waitForPlace(bulkhead, giveUp, {
          go,
          refuse: () => reject(way.refusal(api)),
          left: () => reject(callerLeft(api)),
        });
      }
    });
  }

  close(): Promise<void> {
    return this.#agent.close();
  }

  #failure(api: ApiName, error: Error, answering: boolean, requestId?: string): EsbError {
    const when = answering ? 'while it answered' : 'before it answered';
    const known = knownFailure(api, error, when);
    if (known) return known;
    if (answering) return badResponse(api, 'a cut body', requestId, 'passing');
    return unavailable(api, !this.#neverStood.has(error));
  }
}

/** One who waits, and who may leave. */
interface Patient extends Waiting {
  readonly left: () => void;
}

function waitForPlace(bulkhead: Bulkhead, giveUp: GiveUp | undefined, patient: Patient): void {
  const ticket = bulkhead.wait(patient);
  if (!ticket) {
    patient.refuse();
    return;
  }
  giveUp?.listen(() => {
    ticket.leave();
    patient.left();
  });
}
