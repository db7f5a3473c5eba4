import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RateLimiter } from '../rate-limiter.ts';
import { readBody } from '../read-body.ts';
import { replyJson } from '../reply.ts';
import type { Handler } from '../router.ts';
import { parseCallback } from './body.ts';
import type { CallbackKind, CallbackTokens } from './tokens.ts';

/** What became of a callback. Nobody but the operator is told apart what an `unknown` one lacked. */
export type CallbackOutcome =
  | 'stored'
  | 'unknown'
  | 'limited'
  | 'oversized'
  | 'malformed'
  | 'failed';

/** Keeps what a callback says; answers in one line what is wrong with it, if anything is. */
export type CallbackTaker = (said: unknown, subject: string) => Promise<string | undefined>;

export interface ReceiveOptions {
  /** Absent where nobody is given an address: then no token is right. */
  readonly tokens: CallbackTokens | undefined;
  /** By kind: a flood of one does not stop the other. */
  readonly rate: RateLimiter;
  readonly maxBodyBytes: number;
  readonly observe: (callback: { kind: CallbackKind; outcome: CallbackOutcome }) => void;
}

interface Verdict {
  readonly outcome: CallbackOutcome;
  readonly status: number;
  readonly said: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * `POST /callbacks/<kind>/<token>`. Nobody signs a callback, so its address is the proof that
 * whoever calls was told it by us. It is answered 200 once nothing of it can be lost any more.
 */
export function receiveCallback(
  kind: CallbackKind,
  take: CallbackTaker,
  options: ReceiveOptions,
): Handler {
  return async (req, res, url) => {
    try {
      const verdict = await judge(kind, take, options, req, url);
      options.observe({ kind, outcome: verdict.outcome });
      answer(res, verdict);
    } catch (error) {
      options.observe({ kind, outcome: 'failed' });
      throw error;
    }
  };
}

async function judge(
  kind: CallbackKind,
  take: CallbackTaker,
  { tokens, rate, maxBodyBytes }: ReceiveOptions,
  req: IncomingMessage,
  { pathname }: URL,
): Promise<Verdict> {
  const claim = tokens?.read(kind, pathname.slice(`/callbacks/${kind}/`.length));
  if (!claim) return UNKNOWN;
  // Behind the token: without one nobody can use up what the others may send.
  const wait = await rate.take(kind);
  if (wait > 0) return limited(wait);
  const body = await readBody(req, maxBodyBytes);
  if (body === undefined) return oversized(maxBodyBytes);
  const said = parseCallback(body);
  const problem =
    said === undefined ? 'the body is neither JSON nor a form' : await take(said, claim.subject);
  return problem === undefined ? STORED : malformed(problem);
}

/** The same for a token that is wrong, over, of another kind or missing. */
const UNKNOWN: Verdict = {
  ...{ outcome: 'unknown', status: 404 },
  said: { message: 'There is nothing at this address.' },
};

const STORED: Verdict = { outcome: 'stored', status: 200, said: { result: true } };

function limited(waitMs: number): Verdict {
  const seconds = String(Math.ceil(waitMs / 1000));
  const said = { message: 'There are too many callbacks; this one was not stored.' };
  return { outcome: 'limited', status: 429, said, headers: { 'retry-after': seconds } };
}

function oversized(max: number): Verdict {
  const said = { message: `A callback has at most ${max} bytes.` };
  return { outcome: 'oversized', status: 413, said };
}

function malformed(problem: string): Verdict {
  const said = { message: `This is no callback of that kind: ${problem}.` };
  return { outcome: 'malformed', status: 400, said };
}

const BODY_LEFT: ReadonlySet<CallbackOutcome> = new Set(['unknown', 'limited', 'oversized']);

function answer(res: ServerResponse, { outcome, status, said, headers }: Verdict): void {
  // The rest of the body is not read.
  if (BODY_LEFT.has(outcome)) res.shouldKeepAlive = false;
  replyJson(res, status, said, headers);
}
