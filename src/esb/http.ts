import { Agent, buildConnector } from 'undici';
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
}

export interface HttpOptions {
  /** Requests on the way to one origin at a time; further ones wait. */
  readonly connections: number;
  /** Until a connection stands, in milliseconds. */
  readonly connectTimeout: number;
}

/** HTTP with a pool of kept connections for each origin. */
export class Http {
  readonly #agent: Agent;
  /** Faults of a connection that never stood: nothing was sent. */
  readonly #neverStood = new WeakSet<object>();

  constructor({ connections, connectTimeout }: HttpOptions) {
    const connect = buildConnector({ timeout: connectTimeout });
    this.#agent = new Agent({
      connections,
      pipelining: 1,
      connect: (options, callback) =>
        connect(options, (...outcome) => {
          if (outcome[0]) this.#neverStood.add(outcome[0]);
          callback(...outcome);
        }),
      maxResponseSize: MAX_RESPONSE_BYTES,
    });
  }

  /** Sends one request and reads its answer to the end; rejects only with an `EsbError`. */
  send(
    api: ApiName,
    { origin, path, method, headers, body }: RoutedRequest,
    { headers: headersTimeout, body: bodyTimeout }: Timeouts,
    giveUp?: GiveUp,
  ): Promise<HttpAnswer> {
    return new Promise((answered, reject) => {
      const request = { origin, path, method, headers, body, headersTimeout, bodyTimeout };
      const failed = (error: Error, answering: boolean, requestId?: string) => {
        if (giveUp?.given) reject(callerLeft(api));
        else reject(this.#failure(api, error, answering, requestId));
      };
      this.#agent.dispatch(request, new AnswerCollector({ giveUp, answered, failed }));
    });
  }

  close(): Promise<void> {
    return this.#agent.close();
  }

  #failure(api: ApiName, error: Error, answering: boolean, requestId?: string): EsbError {
    const when = answering ? 'while it answered' : 'before it answered';
    const known = knownFailure(api, error, when);
    if (known) return known;
    if (answering) return badResponse(api, 'a cut body', requestId);
    return unavailable(api, !this.#neverStood.has(error));
  }
}
