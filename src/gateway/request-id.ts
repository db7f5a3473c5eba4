import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header that names a request, on its way in and in every answer. */
export const REQUEST_ID = 'x-request-id';

const SANE = /^[\w.-]{1,64}$/;

/** The client's own where it may stand in a log as it is, else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const sent = headers[REQUEST_ID];
  return typeof sent === 'string' && SANE.test(sent) ? sent : randomUUID();
}
