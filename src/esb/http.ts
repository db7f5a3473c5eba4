import { Agent, buildConnector, type Dispatcher, errors } from 'undici';
import type { HttpAnswer } from './envelope.ts';
import { type ApiName, badResponse, EsbError } from './errors.ts';
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

const MAX_RESPONSE_BYTES = 256 * 1024 * 1024;

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

  /** Sends one request and reads its answer to the end; throws only `EsbError`. */
  async send(
    api: ApiName,
    request: RoutedRequest,
    timeouts: Timeouts,
    signal?: AbortSignal,
  ): Promise<HttpAnswer> {
    const response = await this.#open(api, request, timeouts, signal);
    const requestId = headerText(response.headers['x-bkapi-request-id']);
    try {
      return { status: response.statusCode, requestId, body: await response.body.text() };
    } catch (error) {
      const known = failure(api, error, signal, 'while it answered');
      throw known ?? badResponse(api, 'a cut body', requestId);
    }
  }

  close(): Promise<void> {
    return this.#agent.close();
  }

  async #open(
    api: ApiName,
    { origin, path, method, headers, body }: RoutedRequest,
    timeouts: Timeouts,
    signal: AbortSignal | undefined,
  ): Promise<Dispatcher.ResponseData> {
    try {
      return await this.#agent.request({
        origin,
        path,
        method,
        headers,
        body,
        headersTimeout: timeouts.headers,
        bodyTimeout: timeouts.body,
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      const stood = !(error instanceof Error && this.#neverStood.has(error));
      throw failure(api, error, signal, 'before it answered') ?? unavailable(api, stood);
    }
  }
}

/** A caller that left, time-outs, and what is no answer; `undefined` for anything else. */
function failure(
  api: ApiName,
  error: unknown,
  signal: AbortSignal | undefined,
  when: string,
): EsbError | undefined {
  const name = `${api.system}/${api.name}`;
  if (signal?.aborted) {
    const message = `${name}: given up because the caller left`;
    return new EsbError('ESB_UNAVAILABLE', api, message, { outcomeUnknown: true });
  }
  if (error instanceof errors.ConnectTimeoutError) {
    return new EsbError('ESB_TIMEOUT', api, `${name}: no connection to the ESB in time`);
  }
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    const message = `${name}: the ESB took too long ${when}`;
    return new EsbError('ESB_TIMEOUT', api, message, { outcomeUnknown: true });
  }
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    return badResponse(api, `more than ${MAX_RESPONSE_BYTES} bytes`);
  }
  if (error instanceof errors.HTTPParserError) return badResponse(api, 'what is no HTTP');
  return undefined;
}

function unavailable(api: ApiName, stood: boolean): EsbError {
  const message = stood
    ? `${api.system}/${api.name}: the connection to the ESB broke before it answered`
    : `${api.system}/${api.name}: the ESB cannot be reached`;
  return new EsbError('ESB_UNAVAILABLE', api, message, { outcomeUnknown: stood });
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
