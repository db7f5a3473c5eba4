import type { CallSpans, Trace } from '../esb/index.ts';
import type { RequestHeaders } from './headers.ts';

/** Where requests and their calls are followed; the gateway does not know by what. */
export interface Tracing {
  /** A request has come; its headers may tell of which trace it is a part. */
  begin(headers: RequestHeaders): RequestSpan;
}

export interface RequestSpan extends CallSpans {
  /** Once, when the request has been answered. */
  end(request: AnsweredRequest, status: number): void;
}

/** What a span may tell of a request: never its document, variables, headers or caller. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly trace: Trace;
  readonly operation?: { readonly type: string; readonly name: string | undefined };
  /** How often each error code stands in the answer. */
  readonly codes: ReadonlyMap<string, number>;
}
