import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../esb/index.ts';
import type { CallerLimits, TooMuch } from './caller-limits.ts';
import type { RequestHeaders } from './headers.ts';
import { jsonTypeFor } from './json-type.ts';
import { reply } from './reply.ts';
import type { RequestScope } from './scope.ts';
import { stay } from './stay.ts';

/** Answers a request in a scope that was opened for it. */
export type Scoped = (
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
  scope: RequestScope,
) => Promise<void>;

export interface LimitedOptions {
  readonly limits: CallerLimits;
  readonly identify: (headers: RequestHeaders) => Caller;
  /** Notes a request that was refused. */
  readonly note: (scope: RequestScope, status: number) => void;
}

/**
 * Lets a caller's request in only as far as its limits go, before anything of it is read; one that
 * asks for more is answered RATE_LIMITED. A request without a caller is refused further on.
 */
export function limitCallers({ limits, identify, note }: LimitedOptions, answer: Scoped): Scoped {
  return async (req, res, url, scope) => {
    const key = keyOf(scope.headers, identify);
    if (key === undefined) return answer(req, res, url, scope);
    const refused = await limits.enter(key);
    if (refused) {
      scope.codes = new Map([['RATE_LIMITED', 1]]);
      sendTooMuch(req, res, refused);
      return note(scope, 429);
    }
    stay({ limits, key, scope, ended: res });
    return answer(req, res, url, scope);
  };
}

function keyOf(headers: RequestHeaders, identify: LimitedOptions['identify']): string | undefined {
  try {
    return identify(headers).key;
  } catch {
    return undefined;
  }
}

function sendTooMuch(
  { headers }: IncomingMessage,
  res: ServerResponse,
  { message, retryAfterMs }: TooMuch,
): void {
  const extensions = { code: 'RATE_LIMITED', retryAfterMs: Math.ceil(retryAfterMs) };
  const type = jsonTypeFor(headers.accept) ?? 'application/json';
  reply(res, 429, `${type}; charset=utf-8`, JSON.stringify({ errors: [{ message, extensions }] }), {
    'retry-after': String(Math.ceil(retryAfterMs / 1000)),
    'cache-control': 'no-store',
  });
}
