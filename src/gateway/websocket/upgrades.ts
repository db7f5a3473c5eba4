import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { urlOf } from '../router.ts';
import { mayOpen } from './origin.ts';
import type { OpenSocket } from './sockets.ts';

export interface UpgradesOptions {
  readonly open: OpenSocket;
  /** Sites whose pages may open a socket, beside the gateway's own. */
  readonly corsOrigins?: readonly string[] | undefined;
  readonly closing: AbortSignal;
}

/** Opens sockets at `/graphql` alone, and for pages of this site alone and those that it trusts. */
export function takeUpgrades(server: Server, options: UpgradesOptions): void {
  const { open, corsOrigins = [], closing } = options;
  const allowed = new Set(corsOrigins);
  server.on('upgrade', (req, connection: Duplex, head: Buffer) => {
    if (!isWebSocket(req)) return withoutUpgrade(server, req, connection, head);
    connection.on('error', () => connection.destroy());
    const status = refusalOf(req, allowed, closing);
    if (status === undefined) open(req, connection, head);
    else refuse(connection, status);
  });
}

function isWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

const REFUSALS = {
  403: 'A page of this origin may not open a socket here: BKGRAPH_CORS_ORIGINS names those that may.',
  404: 'Sockets are opened at /graphql.',
  503: 'This gateway is closing: ask another.',
};

type Refusal = keyof typeof REFUSALS;

function refusalOf(
  req: IncomingMessage,
  allowed: ReadonlySet<string>,
  closing: AbortSignal,
): Refusal | undefined {
  const { origin, host } = req.headers;
  if (urlOf(req)?.pathname !== '/graphql') return 404;
  if (!mayOpen(origin, host, allowed)) return 403;
  return closing.aborted ? 503 : undefined;
}

function refuse(connection: Duplex, status: Refusal): void {
  const body = `${JSON.stringify({ message: REFUSALS[status] })}\n`;
  connection.once('finish', () => connection.destroy());
  connection.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Connection: close',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}

/**
 * A client may ask for another protocol beside (Java's offers HTTP/2 with whatever it sends first),
 * and is to be answered as if it had not. Node takes such a request for no request as soon as
 * somebody listens for upgrades, so that it is read once more, without that header.
 */
function withoutUpgrade(
  server: Server,
  { method, url, rawHeaders }: IncomingMessage,
  connection: Duplex,
  head: Buffer,
): void {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name = '', value] = rawHeaders.slice(i, i + 2);
    if (!/^(?:upgrade|connection|http2-settings)$/i.test(name)) lines.push(`${name}: ${value}`);
  }
  connection.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', connection);
}
