import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from '@graphql-tools/utils';
import type { DocumentNode, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Trace } from '../esb/index.ts';
import { Departure } from './departure.ts';
import { headersOf, type RequestHeaders } from './headers.ts';
import { REQUEST_ID } from './request-id.ts';
import type { RequestSpan } from './tracing.ts';

/** What the gateway knows of one GraphQL request, from its first byte to its log line. */
export interface RequestScope {
  readonly requestId: string;
  readonly method: string | undefined;
  readonly headers: RequestHeaders;
  /** Reading of `performance.now()` when the request came. */
  readonly started: number;
  readonly trace: Trace;
  readonly departure: Departure;
  /** Where requests are traced. */
  span?: RequestSpan;
  /** Noted once the document has parsed. */
  operation?: RequestedOperation;
  /** What becomes of the operation, once the short way has begun to execute it. */
  begun?: Promise<Outcome>;
  /** Set for an answer that is sent in parts: whether the last has been made. */
  parts?: 'coming' | 'made';
  /** The results of a subscription, once it has begun: they are written as they come. */
  events?: AsyncIterable<Result>;
  /** To be called when its answer turns out to have no end of its own. */
  whenLasting?: () => void;
  /** How often each error code stands in the answer. */
  codes: ReadonlyMap<string, number>;
}

export interface RequestedOperation {
  readonly document: DocumentNode;
  /** As the client asked; absent when the document has one operation only. */
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly name: string | undefined;
  readonly type: OperationTypeNode;
}

export type Result = ExecutionResult<unknown, Readonly<Record<string, unknown>>>;

/** What comes of executing: one result, or one after another. */
export type Outcome = Result | AsyncIterable<Result>;

/** What yoga's hooks find beside their own. */
export interface ServerContext {
  scope: RequestScope;
  /** An operation that yoga is not to execute again. */
  begun?: Promise<Outcome> | undefined;
  [other: string]: unknown;
}

export type GatewayPlugin = Plugin<ServerContext, ServerContext>;

/** `traced` says whose requests have every call noted, beside those that ask what they would cost. */
export function openScope(
  req: IncomingMessage,
  res: ServerResponse,
  traced: (headers: RequestHeaders) => boolean,
): RequestScope {
  const started = performance.now();
  const headers = headersOf(req);
  return {
    requestId: String(res.getHeader(REQUEST_ID)),
    method: req.method,
    headers,
    started,
    trace: new Trace(started, traced(headers)),
    departure: new Departure(res),
    codes: NO_CODES,
  };
}

const NO_CODES: ReadonlyMap<string, number> = new Map();

/** Notes a request once it has been answered: one that is answered in parts, after the last. */
export function onceAnswered({ parts, departure }: RequestScope, note: () => void): void {
  if (parts === undefined || departure.aborted) note();
  else departure.addEventListener('abort', note);
}

/** Whether the client did not wait for its whole answer. */
export function hasLeft({ parts, departure }: RequestScope): boolean {
  return departure.aborted && parts !== 'made';
}
