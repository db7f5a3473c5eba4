import { setMaxListeners } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Trace } from '../esb/index.ts';
import { requestIdOf } from './request-id.ts';

/** What the gateway knows of one GraphQL request, from its first byte to its log line. */
export interface RequestScope {
  readonly requestId: string;
  /** Reading of `performance.now()` when the request came. */
  readonly started: number;
  readonly trace: Trace;
  /** Aborts when nobody waits any more: the client has left, or has its whole answer. */
  readonly gone: AbortSignal;
  /** Noted once the document has parsed. */
  operation?: RequestedOperation;
  /** How often each error code stands in the answer. */
  codes: ReadonlyMap<string, number>;
}

export interface RequestedOperation {
  readonly document: DocumentNode;
  /** As the client asked; absent when the document has one operation only. */
  readonly operationName: string | undefined;
  readonly name: string | undefined;
  readonly type: OperationTypeNode;
}

/** What yoga's hooks find beside their own. */
export interface ServerContext {
  scope: RequestScope;
  [other: string]: unknown;
}

export type GatewayPlugin = Plugin<ServerContext, ServerContext>;

export function openScope(req: IncomingMessage, res: ServerResponse): RequestScope {
  const started = performance.now();
  const leaving = new AbortController();
  // Every ESB call of the request listens to it, and there is no limit to those.
  setMaxListeners(0, leaving.signal);
  res.once('close', () => leaving.abort());
  return {
    requestId: requestIdOf(req),
    started,
    trace: new Trace(started),
    gone: leaving.signal,
    codes: new Map(),
  };
}
