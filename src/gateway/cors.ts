import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from './router.ts';

/**
 * Lets pages of these sites read answers, with the cookies of their readers; all others' browsers
 * keep them from their pages, since nothing here says otherwise.
 */
export function withCors(handle: Handler, origins: readonly string[]): Handler {
  const allowed = new Set(origins);
  return (req, res, url) => {
    const { origin } = req.headers;
    res.setHeader('vary', 'Origin');
    const known = origin !== undefined && allowed.has(origin);
    if (known) allow(res, origin);
    if (req.method !== 'OPTIONS') return handle(req, res, url);
    if (known) allowRequest(req, res);
    res.writeHead(204, { 'content-length': 0 }).end();
  };
}

function allow(res: ServerResponse, origin: string): void {
  res.setHeader('access-control-allow-origin', origin);
  res.setHeader('access-control-allow-credentials', 'true');
  res.setHeader('access-control-expose-headers', 'X-Request-Id');
}

/** What a preflight asks: any header may be sent, since it is the site that is trusted. */
function allowRequest({ headers }: IncomingMessage, res: ServerResponse): void {
  const asked = headers['access-control-request-headers'];
  res.setHeader('access-control-allow-methods', 'GET, POST');
  if (asked !== undefined) res.setHeader('access-control-allow-headers', asked);
  res.setHeader('access-control-max-age', '600');
}
