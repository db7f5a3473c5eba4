import type { CallSpans } from '../esb/index.ts';
import type { RequestHeaders } from './headers.ts';
import type { RequestScope } from './scope.ts';

/** Where requests and their calls are followed; the gateway does not know by what. */
export interface Tracing {
  /** A request has come; its headers may tell of which trace it is a part. */
  begin(headers: RequestHeaders): RequestSpan;
}

export interface RequestSpan extends CallSpans {
  /** Once, when the request has been answered. */
  end(scope: Omit<RequestScope, 'span'>, status: number): void;
}
