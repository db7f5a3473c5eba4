import type { IncomingMessage, ServerResponse } from 'node:http';
import { auditLog } from './audit-log.ts';
import { buildContext, type ContextOptions } from './context.ts';
import type { Ended } from './departure.ts';
import { EventStreams } from './event-streams.ts';
import { type Admitted, type GateLimits, gates, openEntrance } from './gates.ts';
import type { RequestHeaders } from './headers.ts';
import type { IdentityOptions } from './identity.ts';
import { knownCallers } from './known-callers.ts';
import { DOCUMENT_LIMITS } from './limits/document-limits.ts';
import { takeLongWay } from './long-way.ts';
import { plainPost } from './plain-post.ts';
import { isTraced } from './plugins/use-esb-trace.ts';
import { isExplained } from './plugins/use-explain.ts';
import { requestLog } from './plugins/use-request-log.ts';
import { readBody } from './read-body.ts';
import type { Handler } from './router.ts';
import { openScope, type RequestScope } from './scope.ts';
import { shortWay } from './short-way.ts';
import type { Tracing } from './tracing.ts';
import type { Asks } from './websocket/operation.ts';
import { subscriber } from './websocket/subscriber.ts';
import { type YogaOptions, yogaOver } from './yoga.ts';

export interface GraphqlOptions
  extends Omit<YogaOptions, 'openContext'>,
    Pick<ContextOptions, 'client'>,
    IdentityOptions,
    GateLimits {
  /** Follows requests and their calls; nobody does where it is absent. */
  readonly tracing?: Tracing | undefined;
  /** Called with each answer that has no end of its own. */
  readonly onLasting?: ((ended: Ended) => void) | undefined;
  /** `false` sends every request the long way, to compare the two. */
  readonly shortWay?: boolean | undefined;
}

export interface Graphql {
  /** GraphQL over HTTP: nearly always the short way, otherwise through all of yoga. */
  readonly handle: Handler;
  /** What subscriptions over a socket need to be judged and counted as those over HTTP are. */
  readonly asks: Asks;
}

/** GraphQL at `/graphql`. */
export function serveGraphql(options: GraphqlOptions): Graphql {
  const { graph, client, logger, metrics, trace, tracing, maxBodyBytes, persisted } = options;
  const contextOptions = {
    ...graph,
    client,
    limits: { ...DOCUMENT_LIMITS, ...options.limits },
    identify: knownCallers(options),
    auditOf: auditLog(logger),
  };
  const openContext = (scope: RequestScope) => buildContext(scope, contextOptions);
  const yoga = yogaOver({ ...options, openContext });
  const streams = new EventStreams({ onBegin: options.onLasting, closing: options.closing });
  const log = requestLog(logger);
  const traced = (headers: RequestHeaders) =>
    isTraced(headers, trace) || isExplained(headers, trace);
  const answer = shortWay({
    getEnveloped: yoga.getEnveloped,
    graph,
    openContext,
    trace,
    persisted,
  });
  const note = (scope: RequestScope, status: number) => {
    metrics.observeRequest(scope);
    log(scope, status);
  };
  const open = (req: IncomingMessage, res: ServerResponse) => openScope(req, res, traced);
  const handle: Admitted = async (req, res, url, leave, known) => {
    if (res.closed) return; // its client has left while it waited
    const scope = known ?? open(req, res);
    if (tracing) scope.span = tracing.begin(scope.headers);
    res.setHeader('cache-control', 'no-store');
    res.setHeader('x-content-type-options', 'nosniff');
    const type = options.shortWay === false ? undefined : plainPost(req, maxBodyBytes);
    if (type === undefined) return takeLongWay(yoga, { req, res, url, scope, leave, streams });
    // A client that leaves in the middle of its body gets no answer on any way.
    const body = await readBody(req, maxBodyBytes).catch(() => undefined);
    const text = body === undefined ? undefined : await answer(body, scope);
    if (text === undefined)
      return takeLongWay(yoga, { req, res, url, scope, body, leave, streams });
    note(scope, 200);
    scope.span?.end(scope, 200);
    sendJson(res, type, text);
  };
  const entrance = openEntrance(options);
  const { identify } = contextOptions;
  const subscribe = subscriber({ ...options, getEnveloped: yoga.getEnveloped });
  return {
    handle: gates({ ...{ entrance, logger, metrics, identify, note }, openScope: open }, handle),
    asks: { entrance, identify, subscribe, note, tracing, traced, onLasting: options.onLasting },
  };
}

/**
 * Bytes from which on a text is made into a buffer here: Node would join it with the head of the
 * answer and measure it, and copy it for each.
 */
const LARGE = 4_096;

function sendJson(res: ServerResponse, type: string, text: string): void {
  if (res.destroyed) return;
  const body = text.length < LARGE ? text : Buffer.from(text);
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.setHeader('content-length', Buffer.byteLength(body));
  res.end(body);
}
