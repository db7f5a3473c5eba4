import { type ApiName, badResponse, EsbError, type EsbErrorCode, type Fault } from './errors.ts';
import { permissionOf } from './permission.ts';
import { retryAfterMs } from './retry-after.ts';

/** An HTTP answer as it came, its body whole. */
export interface HttpAnswer {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly body: string;
  /** The header of that name. */
  readonly retryAfter?: string | undefined;
}

/**
 * Turns any answer of the ESB, of a proxy before it or of a system behind it into what it
 * carries, or throws the one contract error that says why there is none. The forms of envelope
 * are those of behaviour.md A3; `result` is the one member to trust. `redact` sees every text
 * that the answer adds to an error.
 */
export function openWholeEnvelope(
  api: ApiName,
  answer: HttpAnswer,
  redact: (text: string) => string = (text) => text,
): OpenedEnvelope {
  const envelope = parse(api, answer);
  if (!succeeded(api, answer, envelope)) throw refusal(api, answer, envelope, redact);
  return new OpenedEnvelope(envelope, answer.body.length);
}

/** The data that an envelope carries. */
export function openEnvelope(...envelope: Parameters<typeof openWholeEnvelope>): unknown {
  return openWholeEnvelope(...envelope).data;
}

/** What an envelope of success holds. */
export interface Opened {
  readonly data: unknown;
  /** Its other members: `_meta` of the monitor stands there, and what a system adds of its own. */
  readonly beside: Readonly<Record<string, unknown>>;
}

export function dataOf({ data }: Opened): unknown {
  return data;
}

type Envelope = Readonly<Record<string, unknown>>;

/** The same, taken out of the envelope when it is asked for. */
export class OpenedEnvelope implements Opened {
  readonly envelope: Envelope;
  /** Characters of the JSON that it came as. */
  readonly size: number;

  constructor(envelope: Envelope, size: number) {
    this.envelope = envelope;
    this.size = size;
  }

  get data(): unknown {
    return this.envelope['data'] ?? null;
  }

  get beside(): Readonly<Record<string, unknown>> {
    const { data: _, ...beside } = this.envelope;
    return beside;
  }
}

function parse(api: ApiName, answer: HttpAnswer): Envelope {
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer.body);
  } catch {
    const what = /^\s*</.test(answer.body) ? 'with an HTML page' : 'with invalid JSON';
    throw noEnvelope(api, answer, `${what} (HTTP ${answer.status})`);
  }
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
    return parsed as Envelope; // just checked
  }
  throw noEnvelope(api, answer, 'JSON that is not an envelope');
}

/** A proxy's error, of which the status tells more than the body, a login page, a broken body. */
function noEnvelope(api: ApiName, answer: HttpAnswer, what: string): EsbError {
  const { status, requestId } = answer;
  const code = codeOfStatus(status);
  if (!code) return badResponse(api, what, requestId);
  const message = `${api.system}/${api.name}: HTTP ${status} from before the ESB`;
  return new EsbError(code, api, message, { requestId, ...toldByStatus(answer) });
}

/** What a status says beside the code: a proxy's, or that of an API gateway. */
function toldByStatus({ status, retryAfter }: HttpAnswer) {
  return {
    outcomeUnknown: status >= 500,
    fault: faultOfStatus(status),
    retryAfterMs: status === 429 || status === 503 ? retryAfterMs(retryAfter) : undefined,
  };
}

function faultOfStatus(status: number): Fault | undefined {
  if (status < 500) return undefined;
  return status >= 502 && status <= 504 ? 'passing' : 'lasting';
}

function codeOfStatus(status: number): EsbErrorCode | undefined {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 429) return 'RATE_LIMITED';
  if (status === 504) return 'ESB_TIMEOUT';
  if (status >= 500) return 'ESB_UNAVAILABLE';
  return undefined;
}

const SUCCESS_CODES = new Set(['0', '00', '200']);

function succeeded(api: ApiName, answer: HttpAnswer, envelope: Envelope): boolean {
  const { result } = envelope;
  if (typeof result === 'boolean') return result;
  const code = codeOf(envelope);
  if (result === undefined && code !== undefined) return SUCCESS_CODES.has(String(code));
  throw noEnvelope(api, answer, 'an envelope without `result` and code');
}

function refusal(
  api: ApiName,
  answer: HttpAnswer,
  envelope: Envelope,
  redact: (text: string) => string,
): EsbError {
  const code = codeOf(envelope);
  const message = messageOf(envelope, redact);
  const requestId = requestIdOf(envelope) ?? answer.requestId;
  const permission = permissionOf(envelope, (text) => withoutAddresses(redact(text)));
  const contract =
    permission === undefined ? contractCode(code, message, answer.status) : 'FORBIDDEN';
  const told = toldByStatus(answer);
  // Who may not has been heard and understood: that is no failure, and nothing was done.
  const understood = contract === 'FORBIDDEN';
  return new EsbError(contract, api, message, {
    code: typeof code === 'string' ? redact(code) : code,
    requestId: requestId && redact(requestId),
    outcomeUnknown: !understood && (told.outcomeUnknown || UNKNOWN_OUTCOMES.has(String(code))),
    fault: understood ? undefined : (FAULTS.get(String(code)) ?? told.fault),
    retryAfterMs: told.retryAfterMs,
    permission,
  });
}

/**
 * The ESB gave up on the system behind, which may go on working (1306201, behaviour.md J), or could
 * not read its answer (1306202, 1306208, 1306221).
 */
const UNKNOWN_OUTCOMES = new Set(['1306201', '1306202', '1306208', '1306221']);

/** The ESB's codes that say that the system behind failed, not that it refused (behaviour.md A5). */
const FAULTS = new Map<string, Fault>([
  ['1306201', 'passing'],
  ['1306202', 'lasting'],
  ['1306203', 'lasting'],
  ['1306206', 'lasting'],
  ['1306207', 'lasting'],
  ['1306208', 'lasting'],
  ['1306209', 'lasting'],
  ['1306221', 'lasting'],
]);

const CONTRACT_CODES = new Map<string, EsbErrorCode>([
  ['1306402', 'FORBIDDEN'],
  ['1306403', 'FORBIDDEN'],
  ['1199027', 'FORBIDDEN'],
  // Later releases of the CMDB (with `permission`, from its center of rights) and of Job.
  ['1199048', 'FORBIDDEN'],
  ['9900403', 'FORBIDDEN'],
  ['1238001', 'FORBIDDEN'],
  ['PERMISSION_DENIED', 'FORBIDDEN'],
  ['1306429', 'RATE_LIMITED'],
]);

/**
 * Every failed authentication arrives as 1306000, the ESB's code for anything else too, and
 * differs only in its text (behaviour.md A5): here, and nowhere else, a text decides.
 */
const AUTHENTICATION_TEXT =
  /user authentication failed|\[bk_app_code|app secret|app code|bk_token/i;

/**
 * ITSM and SOPS refuse by their HTTP status, of which the ESB makes 1306201 (behaviour.md G) in
 * these words: the system has answered, and done nothing.
 */
const REFUSED_BY_STATUS = /\bStatus Code: (?:403|499)\b/;

function contractCode(
  code: number | string | undefined,
  message: string,
  status: number,
): EsbErrorCode {
  if (String(code) === '1306201' && REFUSED_BY_STATUS.test(message)) return 'FORBIDDEN';
  if (String(code) === '1306000' && AUTHENTICATION_TEXT.test(message)) return 'UNAUTHENTICATED';
  // The ESB refuses under HTTP 200; an API gateway says why by the status.
  const byStatus = status < 500 ? codeOfStatus(status) : undefined;
  return CONTRACT_CODES.get(String(code)) ?? byStatus ?? 'ESB_ERROR';
}

function codeOf(envelope: Envelope): number | string | undefined {
  const code = envelope.code ?? envelope.bk_error_code;
  return typeof code === 'number' || typeof code === 'string' ? code : undefined;
}

function messageOf(envelope: Envelope, redact: (text: string) => string): string {
  const message = envelope.message ?? envelope.bk_error_msg;
  // Secrets go first: what is cut off or replaced in the midst of one could not be told any more.
  // Job's message is a map of languages when the language header asks for all of them (A6).
  const texts =
    typeof message === 'object' && message !== null ? Object.values(message) : [message];
  const told = texts.filter((text) => typeof text === 'string' && text !== '').join(' / ');
  return told === ''
    ? 'refused without a message'
    : withoutStacks(withoutAddresses(readable(told, redact)));
}

/** Characters of a refusal that are read at all, and those at their end that may be half a secret. */
const MOST_READ = 65_536;
const LONGEST_SECRET = 8_192;

function readable(told: string, redact: (text: string) => string): string {
  if (told.length <= MOST_READ) return redact(told);
  return redact(told.slice(0, MOST_READ)).slice(0, -LONGEST_SECRET);
}

/**
 * The texts of 1306201 name the systems' inner addresses, which are nobody's business outside: as
 * an address, or in the words of Python's requests, `HTTPConnectionPool(host='cmdb', port=80)`.
 */
function withoutAddresses(message: string): string {
  return message
    .replace(/\b[a-z][a-z\d+.-]*:\/\/[^\s'"<>)\]]+/gi, '[address]')
    .replace(/\bhost=(['"]).*?\1(?:, *port=\d+)?/gi, '[address]');
}

/** Characters: more than any refusal needs, and what a whole log in its place is cut to. */
const LONGEST_MESSAGE = 2_000;

/** Some systems answer with the trace of their own failure, which is for their logs. */
function withoutStacks(message: string): string {
  return message
    .slice(0, LONGEST_MESSAGE)
    .replace(/Traceback \(most recent call last\).*/s, '[stack]')
    .replace(/(?:\/[\w.-]+)+\.(?:py|go|java|php|js)\b(?:"?,? line \d+|:\d+)*/g, '[file]');
}

function requestIdOf(envelope: Envelope): string | undefined {
  const id = envelope.request_id;
  return typeof id === 'string' ? id : undefined;
}
