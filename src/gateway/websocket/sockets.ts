import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { headersOf } from '../headers.ts';
import { describeError, type Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { CONNECTION_LIMITS, Connection, type ConnectionLimits } from './connection.ts';
import type { Asks } from './operation.ts';
import { type OpenedLink, protocol } from './protocol.ts';

export interface SocketsOptions {
  readonly asks: Asks;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** A longer message closes its socket. */
  readonly maxMessageBytes: number;
  /** How long a client may take to send `connection_init`. */
  readonly initTimeoutMs: number;
  /** Aborts when the gateway begins to close. */
  readonly closing: AbortSignal;
  /** How long a closing socket waits for its client to close it, too. */
  readonly closeTimeoutMs: number;
  readonly limits?: Partial<ConnectionLimits> | undefined;
}

/** Makes a socket of a connection that asks to be one. */
export type OpenSocket = (req: IncomingMessage, connection: Duplex, head: Buffer) => void;

/** Subscriptions by graphql-ws's protocol (`graphql-transport-ws`). */
export function openSockets(options: SocketsOptions): OpenSocket {
  const { asks, logger, metrics, maxMessageBytes, closing } = options;
  const limits = { ...CONNECTION_LIMITS, ...options.limits };
  const open = new Map<WebSocket, Connection>();
  metrics.watchSockets(() => countsOf(open));
  const server = new WebSocketServer({
    ...{ noServer: true, clientTracking: false, perMessageDeflate: false, autoPong: false },
    ...{ maxPayload: maxMessageBytes, handleProtocols },
  });
  const talk = protocol(options.initTimeoutMs);
  const look = lookAfter(open, limits.heartbeatMs);
  closing.addEventListener('abort', () => endAll(open, options.closeTimeoutMs));
  return (req, tcp, head) =>
    server.handleUpgrade(req, tcp, head, (socket) => {
      const connection = new Connection(socket, headersOf(req), asks, limits);
      open.set(socket, connection);
      look();
      attach(socket, talk, connection, logger);
      socket.once('close', () => open.delete(socket));
    });
}

function attach(
  socket: WebSocket,
  talk: ReturnType<typeof protocol>,
  connection: Connection,
  logger: Logger,
): void {
  const link: OpenedLink = talk(socket, connection);
  // What breaks the rules of WebSocket is closed by the library, with the code for it.
  socket.on('error', (error) => logger.debug({ error: describeError(error) }, 'websocket'));
  // Of a socket that was not told otherwise a message is one buffer.
  socket.on('message', (data: Buffer) => {
    link.hear(data.toString()).catch((error: unknown) => {
      logger.debug({ error: describeError(error) }, 'websocket: a message that no client sends');
      socket.close(CloseCode.BadRequest, 'Invalid message received');
    });
  });
  socket.once('close', (code, reason) => void link.closed(code, String(reason)));
}

/** Begins when there is a socket and ends with the last: there is nothing to do without one. */
function lookAfter(open: ReadonlyMap<WebSocket, Connection>, everyMs: number): () => void {
  let looking: NodeJS.Timeout | undefined;
  const look = () => {
    for (const connection of open.values()) connection.look();
    if (open.size > 0) return;
    clearInterval(looking);
    looking = undefined;
  };
  return () => {
    looking ??= setInterval(look, everyMs).unref();
  };
}

/**
 * Without the `complete` of each subscription: a client would take it for the subscription's own
 * end. To this code graphql-ws's answers by subscribing again elsewhere.
 */
function endAll(open: ReadonlyMap<WebSocket, Connection>, timeoutMs: number): void {
  for (const socket of open.keys()) socket.close(SERVICE_RESTART, 'Service restart');
  if (open.size === 0) return;
  setTimeout(() => {
    for (const socket of open.keys()) socket.terminate();
  }, timeoutMs);
}

/** Of the registry of close codes that RFC 6455 began. */
const SERVICE_RESTART = 1012;

function countsOf(open: ReadonlyMap<WebSocket, Connection>) {
  let subscriptions = 0;
  for (const { operations } of open.values()) subscriptions += operations;
  return { sockets: open.size, subscriptions };
}
