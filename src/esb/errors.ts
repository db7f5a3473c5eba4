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
}

/**
 * A component API did not answer with data. Holds what a caller may see and nothing else: no
 * address, no parameters, no credentials.
 */
export class EsbError extends Error {
  override readonly name = 'EsbError';
  readonly code: EsbErrorCode;
  readonly api: ApiName;
  readonly esbCode: number | string | undefined;
  readonly requestId: string | undefined;
  readonly outcomeUnknown: boolean;

  constructor(code: EsbErrorCode, api: ApiName, message: string, details: EsbErrorDetails = {}) {
    super(message);
    this.code = code;
    this.api = api;
    this.esbCode = details.code;
    this.requestId = details.requestId;
    this.outcomeUnknown = details.outcomeUnknown ?? false;
  }
}

/** The answer came, but not in a form that its API is documented to have. */
export function badResponse(api: ApiName, what: string, requestId?: string): EsbError {
  const message = `${api.system}/${api.name} answered ${what}`;
  return new EsbError('ESB_BAD_RESPONSE', api, message, { requestId, outcomeUnknown: true });
}

/** The one who asked does not wait any more. */
export function callerLeft(api: ApiName): EsbError {
  const message = `${api.system}/${api.name}: given up because the caller left`;
  return new EsbError('ESB_UNAVAILABLE', api, message, { outcomeUnknown: true });
}
