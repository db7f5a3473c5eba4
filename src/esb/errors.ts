/** The codes of `errors[].extensions.code` that a failed ESB call can have. */
export type EsbErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'RATE_LIMITED'
  | 'ESB_ERROR'
  | 'ESB_TIMEOUT'
  | 'ESB_UNAVAILABLE'
  | 'ESB_BAD_RESPONSE';

/** The component API a call went to. */
export interface ApiName {
  readonly system: string;
  readonly name: string;
}

export interface EsbErrorDetails {
  /** The ESB's or the system's own code, as it came: a number, or a word from itsm. */
  readonly code?: number | string | undefined;
  readonly requestId?: string | undefined;
  /** Whether the call may have taken effect all the same: it was sent and not refused. */
  readonly outcomeUnknown?: boolean | undefined;
  readonly fault?: Fault | undefined;
  /** How long whoever refused it asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** What the system says that the caller is not allowed, as JSON. */
  readonly permission?: unknown;
}

/**
 * That the system, or the way to it, has failed, other than by refusing what it was asked; an equal
 * call may do better in a moment when that is `passing`.
 */
export type Fault = 'passing' | 'lasting';

/**
 * A component API did not answer with data. Holds what a caller may see and nothing else: no
 * address, no parameters, no credentials.
 */
export class EsbError extends Error {
  override readonly name = 'EsbError';
  readonly code: EsbErrorCode;
  readonly api: ApiName;
  readonly esbCode: number | string | undefined;
  /** From a header, too, which may repeat anything: whoever made the call blots its secrets out. */
  requestId: string | undefined;
  readonly outcomeUnknown: boolean;
  readonly fault: Fault | undefined;
  readonly retryAfterMs: number | undefined;
  readonly permission: unknown;

  constructor(code: EsbErrorCode, api: ApiName, message: string, details: EsbErrorDetails = {}) {
    super(message);
    this.code = code;
    this.api = api;
    this.esbCode = details.code;
    this.requestId = details.requestId;
    this.outcomeUnknown = details.outcomeUnknown ?? false;
    this.fault = details.fault;
    this.retryAfterMs = details.retryAfterMs;
    this.permission = details.permission;
  }
}

/** No request was made, so that there is none to tell the trace of. */
export class NotAskedError extends EsbError {}

export function notAsked(api: ApiName, why: string, retryAfterMs?: number): NotAskedError {
  const message = `${api.system}/${api.name} was not asked: ${why}`;
  return new NotAskedError('ESB_UNAVAILABLE', api, message, { retryAfterMs });
}

/** The answer came, but not in a form that its API is documented to have. */
export function badResponse(
  api: ApiName,
  what: string,
  requestId?: string,
  fault: Fault = 'lasting',
): EsbError {
  const message = `${api.system}/${api.name} answered ${what}`;
  return new EsbError('ESB_BAD_RESPONSE', api, message, { requestId, outcomeUnknown: true, fault });
}

/** The one who asked does not wait any more. */
export function callerLeft(api: ApiName): EsbError {
  const message = `${api.system}/${api.name}: given up because the caller left`;
  return new EsbError('ESB_UNAVAILABLE', api, message, { outcomeUnknown: true });
}
