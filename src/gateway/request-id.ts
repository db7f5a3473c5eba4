import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const SANE = /^[\w.-]{1,64}$/;

const ids = new WeakMap<IncomingMessage, string>();

/** The client's own `X-Request-Id` where it may stand in a log as it is, else a new one. */
export function requestIdOf(req: IncomingMessage): string {
  const known = ids.get(req);
  if (known !== undefined) return known;
  const sent = req.headers['x-request-id'];
  const id = typeof sent === 'string' && SANE.test(sent) ? sent : randomUUID();
  ids.set(req, id);
  return id;
}
