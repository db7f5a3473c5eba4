export { Caller, type Credentials } from './caller.ts';
export {
  type Esb,
  EsbClient,
  type EsbClientOptions,
  type ObservedCall,
  type SessionRequest,
} from './client.ts';
export { type ApiName, badResponse, EsbError, type EsbErrorCode } from './errors.ts';
export { fetchByNumber, fetchByOffset, type Page, type Range } from './paging.ts';
export { type EsbRouteOptions, esbRoute, type Language, type Params, type Route } from './route.ts';
export {
  expectInt,
  expectObject,
  expectObjects,
  expectPage,
  isObject,
  objectOf,
  objectsOf,
  textOf,
  type WireObject,
} from './shape.ts';
export { type SharedReads, shareReads } from './shared-reads.ts';
export { Trace, type TracedCall, type TraceReport } from './trace.ts';
