export { Caller, type Credentials } from './caller.ts';
export { EsbClient } from './client.ts';
export { type ApiName, badResponse, EsbError, type EsbErrorCode } from './errors.ts';
export type { Timeouts } from './http.ts';
export type {
  EsbClientOptions,
  ObservedBreaker,
  ObservedCall,
  ObservedRead,
  ObservedRetry,
} from './options.ts';
export { fetchByNumber, fetchByOffset, type Page, type Range } from './paging.ts';
export type { CacheOptions } from './response-cache.ts';
export { type EsbRouteOptions, esbRoute, type Language, type Params, type Route } from './route.ts';
export type { Esb, SessionRequest } from './session.ts';
export {
  expectCount,
  expectInt,
  expectLong,
  expectObject,
  expectObjects,
  expectPage,
  fitsInt,
  isObject,
  isRounded,
  objectOf,
  objectsOf,
  textOf,
  type WireObject,
} from './shape.ts';
export type { SharedAnswer, SharedAnswers, SharedLook } from './shared-answers.ts';
export { type SharedReads, shareReads } from './shared-reads.ts';
export type { CallSpan, CallSpans } from './spans.ts';
export { Trace, type TracedCall, type TraceReport } from './trace.ts';
