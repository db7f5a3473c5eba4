import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** One line of JSON an event. What could hold a secret by its name is removed, whoever logs it. */
export function createLogger(level: string, destination: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED, remove: true },
      serializers: { err: describeError },
    },
    destination,
  );
}

let last = { at: 0, text: '' };

/** Pino's own, made once for all lines of a millisecond: it takes a quarter of a line's time. */
function timestamp(): string {
  const at = Date.now();
  if (at !== last.at) last = { at, text: `,"time":"${new Date(at).toISOString()}"` };
  return last.text;
}

/** What of an unexpected error may stand in a log. */
export interface ErrorDescription {
  readonly name: string;
  readonly code?: string;
  /** Where in this project it arose, as `src/graph/keys.ts:12`. */
  readonly at?: string;
}

/**
 * An error that nobody foresaw may hold anything in its message: parameters, an address, a
 * token. So the log names its kind and the place in the code, and none of its own words.
 */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const at = OWN_FRAME.exec(error.stack ?? '')?.[1];
  return {
    name: error.constructor.name,
    ...(typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) && { code }),
    ...(at !== undefined && { at }),
  };
}

const OWN_FRAME = /\n {4}at [^\n]*\/((?:src|dist|test)\/[\w./-]+:\d+):\d+\)?(?=\n|$)/;

const SECRETS = [
  'headers',
  'cookie',
  'variables',
  'appSecret',
  'token',
  'bk_app_secret',
  'bk_token',
  'bk_username',
  'username',
];

const REDACTED = SECRETS.flatMap((name) => [name, `*.${name}`]);
