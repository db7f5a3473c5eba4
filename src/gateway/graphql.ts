import type { ServerResponse } from 'node:http';
import { buildContext, type ContextOptions } from './context.ts';
import type { IdentityOptions } from './identity.ts';
import { knownCallers } from './known-callers.ts';
import { takeLongWay } from './long-way.ts';
import { plainPost } from './plain-post.ts';
import { requestLog } from './plugins/use-request-log.ts';
import { readBody } from './read-body.ts';
import type { Handler } from './router.ts';
import { openScope, type RequestScope } from './scope.ts';
import { shortWay } from './short-way.ts';
import { type YogaOptions, yogaOver } from './yoga.ts';

export interface GraphqlOptions
  extends Omit<YogaOptions, 'openContext'>,
    Pick<ContextOptions, 'client'>,
    IdentityOptions {
  /** `false` sends every request the long way, to compare the two. */
  readonly shortWay?: boolean | undefined;
}

/** GraphQL over HTTP at `/graphql`: nearly always the short way, otherwise through all of yoga. */
export function serveGraphql(options: GraphqlOptions): Handler {
  const { graph, client, logger, metrics, trace, maxBodyBytes } = options;
  const contextOptions = { ...graph, client, identify: knownCallers(options) };
  const openContext = (scope: RequestScope) => buildContext(scope, contextOptions);
  const yoga = yogaOver({ ...options, openContext });
  const log = requestLog(logger);
  const answer = shortWay({ getEnveloped: yoga.getEnveloped, graph, openContext, trace });
  return async (req, res, url) => {
    const scope = openScope(req, res);
    res.setHeader('cache-control', 'no-store');
    res.setHeader('x-content-type-options', 'nosniff');
    const type = options.shortWay === false ? undefined : plainPost(req, maxBodyBytes);
    if (type === undefined) return takeLongWay(yoga, { req, res, url, scope });
    // A client that leaves in the middle of its body gets no answer on any way.
    const body = await readBody(req, maxBodyBytes).catch(() => undefined);
    const text = body === undefined ? undefined : await answer(body, scope);
    if (text === undefined) return takeLongWay(yoga, { req, res, url, scope, body });
    metrics.observeRequest(scope);
    log(scope, 200);
    sendJson(res, type, text);
  };
}

function sendJson(res: ServerResponse, type: string, text: string): void {
  if (res.destroyed) return;
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.setHeader('content-length', Buffer.byteLength(text));
  res.end(text);
}
