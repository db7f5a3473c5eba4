/** What the graph, or the way to it, has to say instead of an answer. */
export interface Problem {
  /** A code of the contract, or `NO_ANSWER` when nothing came back from the gateway. */
  readonly code: string;
  readonly message: string;
  /** The field that it is about, as the answer names it; empty for all of it. */
  readonly path: readonly (string | number)[];
  /** The component API that failed, where one did. */
  readonly esb?: EsbProblem;
}

export interface EsbProblem {
  readonly system?: string;
  readonly api?: string;
  readonly message?: string;
  readonly requestId?: string;
}

/** What to do about a problem, in one sentence. */
export function adviceFor({ code }: Pick<Problem, 'code'>): string {
  return ADVICE[code] ?? 'Try again; if it stays, look into the log of the gateway.';
}

const ADVICE: Readonly<Record<string, string>> = {
  NO_ANSWER: 'The gateway cannot be reached. Is it running? Then try again.',
  UNAUTHENTICATED:
    'Sign in to BlueKing in this browser, so that it has the cookie bk_token, and load the page again.',
  FORBIDDEN: 'Ask for the right in BlueKing’s permission center, then try again.',
  NOT_FOUND: 'It may have been removed; open its parent again.',
  BAD_USER_INPUT: 'Correct what was typed.',
  RATE_LIMITED: 'Too many requests at a time: wait a moment, then try again.',
  QUERY_TOO_COMPLEX: 'This is more than one request may ask for: open a smaller part.',
  ESB_ERROR: 'The BlueKing system refused in its own words; they stand above.',
  ESB_TIMEOUT: 'The BlueKing system did not answer in time: try again in a moment.',
  ESB_UNAVAILABLE: 'The BlueKing system is away: try again in a moment.',
  ESB_BAD_RESPONSE: 'The BlueKing system answered with nonsense: tell its operator.',
};

/** Errors of an answer as they come over the wire. */
export function problemsOf(errors: readonly unknown[] | undefined): Problem[] {
  return (errors ?? []).map(problemOf);
}

function problemOf(error: unknown): Problem {
  const { message, path, extensions } = recordOf(error);
  const { code, esb } = recordOf(extensions);
  return {
    code: typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR',
    message: typeof message === 'string' ? message : 'Something went wrong.',
    path: Array.isArray(path) ? path.filter(isStep) : [],
    ...(esb !== undefined && { esb: esbOf(esb) }),
  };
}

function esbOf(esb: unknown): EsbProblem {
  const entries = Object.entries(recordOf(esb));
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'));
}

function isStep(step: unknown): step is string | number {
  return typeof step === 'string' || typeof step === 'number';
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Nothing came back, or nothing that is GraphQL. */
export function noAnswer(reason: string): Problem {
  return { code: 'NO_ANSWER', message: reason, path: [] };
}

/** The problems of one field and all below it, lists' places left out: `host.alarms`. */
export function problemsAt(problems: readonly Problem[], field: string): Problem[] {
  const names = ({ path }: Problem) => path.filter((step) => typeof step === 'string').join('.');
  return problems.filter((problem) => `${names(problem)}.`.startsWith(`${field}.`));
}
