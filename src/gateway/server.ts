import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Caller, EsbClient } from '../esb/index.ts';
import type { ArgumentPolicy } from '../graph/arguments/policy.ts';
import type { Live } from '../graph/live/live.ts';
import { printSdl } from '../graph/schema.ts';
import { addresses } from './addresses.ts';
import type { AdmissionLimits } from './admission.ts';
import { callbackAddresses } from './callbacks/addresses.ts';
import type { CallbackTokens } from './callbacks/tokens.ts';
import type { CallerLimitsOptions } from './caller-limits.ts';
import type { Ended } from './departure.ts';
import { Drain } from './drain.ts';
import type { Graph } from './graph.ts';
import { type Graphql, serveGraphql } from './graphql.ts';
import { ready } from './health.ts';
import type { AppCredentials } from './identity.ts';
import type { DocumentLimits } from './limits/document-limits.ts';
import { listen, urlFor } from './listen.ts';
import { describeError, type Logger } from './logger.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { PersistedOptions } from './persisted.ts';
import type { TraceMode } from './plugins/use-esb-trace.ts';
import { replyJson } from './reply.ts';
import { REQUEST_ID, requestIdOf } from './request-id.ts';
import { createRouter, type Handler, urlOf } from './router.ts';
import type { SubscriptionLimits } from './subscriptions.ts';
import type { Tracing } from './tracing.ts';
import type { ConnectionLimits } from './websocket/connection.ts';
import { openSockets } from './websocket/sockets.ts';
import { takeUpgrades } from './websocket/upgrades.ts';

export interface GatewayOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly client: EsbClient;
  /** The gateway's own application, for callers with a cookie. */
  readonly app?: AppCredentials | undefined;
  /** The sandbox's user, for callers with nothing. Never with a real ESB. */
  readonly demoCaller?: Caller | undefined;
  /** Codes of the applications whose callers may act for somebody else. Default: none. */
  readonly actingApps?: readonly string[];
  /** What each caller may ask for. Default: as much as it likes. */
  readonly callerLimits?: CallerLimitsOptions | undefined;
  readonly trace: TraceMode;
  readonly graphiql: boolean;
  /** Whether the bare address is the topology explorer; default false. */
  readonly explorer?: boolean;
  readonly logger: Logger;
  /** Those that the client's `observe` feeds; without them ESB calls are not counted. */
  readonly metrics?: Metrics;
  /** Whether `/metrics` shows them; default true. */
  readonly showMetrics?: boolean;
  /** Follows requests and their calls. Default: nobody does. */
  readonly tracing?: Tracing | undefined;
  /** Whether what an operation's text tells to be needed is begun at once; default true. */
  readonly planner?: boolean;
  /** `interpreted` leaves every operation to the library's executor; default `compiled`. */
  readonly execution?: 'compiled' | 'interpreted';
  /** What arguments may hold; see `config/arguments.ts`. */
  readonly policy?: ArgumentPolicy;
  /** Default 1 MiB. */
  readonly maxBodyBytes?: number;
  /** Those that are not named are `DOCUMENT_LIMITS`. */
  readonly limits?: Partial<DocumentLimits> | undefined;
  /** ESB calls that one operation may ask for at most; default `MAX_COST`. */
  readonly maxCost?: number | undefined;
  /** Whether the schema may be asked for, and names be suggested; default true. */
  readonly introspection?: boolean;
  /** Documents that are known by their ids. */
  readonly persisted?: PersistedOptions | undefined;
  /** Sites whose pages may read answers. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** How long a client may take to send its headers. Default 10 s. */
  readonly headersTimeoutMs?: number | undefined;
  /** How long a client may take to send its request, body included. Default 30 s. */
  readonly requestTimeoutMs?: number | undefined;
  /** How long a closing gateway waits for what is in flight. Default 10 s. */
  readonly drainMs?: number;
  /** How much is taken on at a time. */
  readonly admission?: Partial<AdmissionLimits>;
  /** Those that are not named are the defaults of `SubscriptionLimits`. */
  readonly subscriptions?: Partial<SubscriptionLimits> | undefined;
  /** More are closed as they come, beside those that a subscription goes over. Default 4,096. */
  readonly maxConnections?: number;
  /** What outlives a request. Default: it is kept in this process alone, or not at all. */
  readonly live?: Partial<Live> | undefined;
  /** Whether subscriptions may come over WebSockets, too; default true. */
  readonly websockets?: boolean | undefined;
  /** Those that are not named are `CONNECTION_LIMITS`. */
  readonly socketLimits?: Partial<ConnectionLimits> | undefined;
  /** Who has one of these may call back. Default: nobody may. */
  readonly callbackTokens?: CallbackTokens | undefined;
  /** As many of a kind are stored; of those beyond the CMDB counts that they failed. Default 500. */
  readonly callbacksPerSecond?: number;
  /** `false` sends every GraphQL request through the whole of yoga. Only a test wants that. */
  readonly shortWay?: boolean;
}

export interface Gateway {
  /** Where it can be reached from this machine. */
  readonly url: string;
  readonly port: number;
  /**
   * Takes no new connection, ends subscriptions, and resolves when what is in flight is answered, or
   * at the deadline. With `noticeMs`, be it 0, balancers in front of it lose nothing: for that long
   * it only says at `/readyz` that it will, and idle connections are closed a moment later.
   */
  close(noticeMs?: number): Promise<void>;
}

/** In milliseconds: a client that sends too slowly is answered 408 instead of being waited for. */
export function timesOf({
  headersTimeoutMs = 10_000,
  requestTimeoutMs = 30_000,
}: Pick<GatewayOptions, 'headersTimeoutMs' | 'requestTimeoutMs'>) {
  return {
    // Node takes no time for the headers that is longer than that for all.
    headersTimeout: Math.min(headersTimeoutMs, requestTimeoutMs),
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(5_000, headersTimeoutMs, requestTimeoutMs),
    // Longer than load balancers keep a connection, so that none is closed under a request.
    keepAliveTimeout: 75_000,
  };
}

/** Starts serving a graph; rejects with Node's error when the port cannot be had. */
export async function startGateway(options: GatewayOptions, graph: Graph): Promise<Gateway> {
  const { host, logger, drainMs = 10_000 } = options;
  const server = createServer(timesOf(options));
  server.maxConnections = options.maxConnections ?? 4_096;
  const drain = new Drain(server);
  const settled = {
    ...options,
    drainMs,
    metrics: options.metrics ?? createMetrics(),
    maxBodyBytes: options.maxBodyBytes ?? 1024 * 1024,
  };
  const onLasting = (ended: Ended) => drain.letLast(ended);
  const graphql = serveGraphql({ ...settled, graph, closing: drain.closing, onLasting });
  const route = routes(settled, graph, drain, graphql.handle);
  if (options.websockets !== false) takeSockets(server, settled, drain.closing, graphql.asks);
  server.on('request', (req, res) => {
    drain.enter(res);
    void answer(req, res, route, logger);
  });
  const port = await listen(server, options);
  const close = (noticeMs?: number) => drain.close({ noticeMs, deadlineMs: drainMs });
  return { url: urlFor(host, port), port, close };
}

interface Settled extends GatewayOptions {
  readonly metrics: Metrics;
  readonly maxBodyBytes: number;
  readonly drainMs: number;
}

function routes(options: Settled, graph: Graph, drain: Drain, graphql: Handler): Handler {
  const { client, demoCaller, graphiql, trace, metrics, maxBodyBytes } = options;
  metrics.watchRequests(() => drain.open);
  const sdl = printSdl(graph.schema);
  return createRouter(
    addresses({
      graphql,
      corsOrigins: options.corsOrigins,
      callbacks: callbackAddresses(graph, { ...options, metrics, maxBodyBytes }),
      ready: ready({ probe: () => client.probe(), closing: () => drain.leaving }),
      metrics: options.showMetrics === false ? undefined : metrics,
      sdl: () => sdl,
      graphiql,
      traced: trace !== 'off',
      explorer: options.explorer === true,
      demo: demoCaller !== undefined,
      redirect: graphiql || demoCaller !== undefined,
    }),
  );
}

/** A socket's messages are bounded as bodies are, and its beginning as a request's headers are. */
function takeSockets(
  server: Server,
  options: Settled,
  closing: AbortSignal,
  asks: Graphql['asks'],
): void {
  const { logger, metrics, maxBodyBytes, drainMs, socketLimits, corsOrigins } = options;
  const open = openSockets({
    ...{ asks, logger, metrics, closing, limits: socketLimits, maxMessageBytes: maxBodyBytes },
    initTimeoutMs: options.headersTimeoutMs ?? 10_000,
    closeTimeoutMs: Math.min(1_000, drainMs),
  });
  takeUpgrades(server, { open, corsOrigins, closing });
}

/** Answers one request by a route, and in its place where that fails. */
export async function answer(
  req: IncomingMessage,
  res: ServerResponse,
  route: Handler,
  logger: Logger,
): Promise<void> {
  const requestId = requestIdOf(req);
  res.setHeader(REQUEST_ID, requestId);
  const url = urlOf(req);
  if (!url) return replyJson(res, 400, { message: 'This is no address.' });
  try {
    await route(req, res, url);
  } catch (error) {
    logger.error({ requestId, error: describeError(error) }, 'unexpected error');
    if (res.headersSent) res.destroy();
    else replyJson(res, 500, { message: 'Something went wrong here.' });
  }
}
