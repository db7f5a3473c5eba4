import type { RequestHeaders } from '../headers.ts';
import { AUTHORIZATION } from '../identity.ts';
import { unauthenticated } from '../unauthenticated.ts';

/**
 * The headers of the upgrade, with who is calling as `connection_init` tells it: a browser can send
 * no header with a WebSocket. Throws `UNAUTHENTICATED` for what is no such thing.
 */
export function callerHeaders(
  headers: RequestHeaders,
  params: Readonly<Record<string, unknown>> | undefined,
): RequestHeaders {
  const told = Object.entries(params ?? {}).filter(([name]) => isAuthorization(name));
  const [first, second] = told;
  if (!first) return ofEach(headers, undefined);
  if (second || headers.get(AUTHORIZATION) !== null) {
    throw unauthenticated('X-Bkapi-Authorization came twice: send it once.');
  }
  return ofEach(headers, textOf(first[1]));
}

/** Each subscription of a socket tells by itself where it goes on: a header would tell it of all. */
function ofEach(headers: RequestHeaders, authorization: string | undefined): RequestHeaders {
  return {
    get(name) {
      if (name === 'last-event-id') return null;
      return name === AUTHORIZATION ? (authorization ?? headers.get(name)) : headers.get(name);
    },
  };
}

function isAuthorization(name: string): boolean {
  return name.toLowerCase() === AUTHORIZATION;
}

/** An object, or its text as it stands in the header. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  throw unauthenticated('X-Bkapi-Authorization must be a JSON object.');
}
