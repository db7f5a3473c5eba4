import { errors } from 'undici';
import { type ApiName, badResponse, EsbError } from './errors.ts';

export const MAX_RESPONSE_BYTES = 256 * 1024 * 1024;

/** Time-outs, and what is no answer; `undefined` for anything else. */
export function knownFailure(api: ApiName, error: Error, when: string): EsbError | undefined {
  const name = `${api.system}/${api.name}`;
  if (error instanceof errors.ConnectTimeoutError) {
    return new EsbError('ESB_TIMEOUT', api, `${name}: no connection to the ESB in time`, {
      fault: 'passing',
    });
  }
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    const message = `${name}: the ESB took too long ${when}`;
    return new EsbError('ESB_TIMEOUT', api, message, { outcomeUnknown: true, fault: 'passing' });
  }
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    return badResponse(api, `more than ${MAX_RESPONSE_BYTES} bytes`);
  }
  if (error instanceof errors.HTTPParserError) return badResponse(api, 'what is no HTTP');
  return undefined;
}

/** `stood`: there was a connection, so that the call may have been sent. */
export function unavailable(api: ApiName, stood: boolean): EsbError {
  const message = stood
    ? `${api.system}/${api.name}: the connection to the ESB broke before it answered`
    : `${api.system}/${api.name}: the ESB cannot be reached`;
  return new EsbError('ESB_UNAVAILABLE', api, message, { outcomeUnknown: stood, fault: 'passing' });
}
