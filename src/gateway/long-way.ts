import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { EventStreams } from './event-streams.ts';
import type { RequestScope, ServerContext } from './scope.ts';
import { sendResponse } from './send-response.ts';

/** Yoga's own listener is not used: it answers a failure with its stack. */
export interface Yoga {
  handleNodeRequestAndResponse(
    req: IncomingMessage,
    res: ServerResponse,
    context: ServerContext,
  ): Response | Promise<Response>;
}

/** The request as yoga finds it. */
export interface Asked {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly url: URL;
  readonly scope: RequestScope;
  /** Called when the answer begins to come in parts: it may take as long as it likes. */
  readonly leave: () => void;
  /** Where the answer goes if it turns out to have no end of its own. */
  readonly streams: EventStreams;
  /** What has been read of it already. */
  readonly body?: string | undefined;
}

/** Answers whatever comes to `/graphql` through the whole of yoga. */
export async function takeLongWay(
  yoga: Yoga,
  { req, res, url, scope, leave, streams, body }: Asked,
): Promise<void> {
  // Yoga makes an address of these two, and fails over what a client may write there.
  req.url = url.pathname + url.search;
  req.headers.host = 'gateway';
  const unread =
    body === undefined ? req : Object.assign(req, { body: Readable.from([Buffer.from(body)]) });
  const context = { req, res, scope, begun: scope.begun };
  const response = await yoga.handleNodeRequestAndResponse(unread, res, context);
  if (!scope.events) return sendResponse(response, res, leave);
  leave();
  scope.whenLasting?.();
  await streams.send(scope.events, res);
}
