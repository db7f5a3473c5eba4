import { Caller } from '../esb/index.ts';
import { type ClaimName, isCookieToken, isSoundClaim, parseClaims } from './claims.ts';
import { readCookie } from './cookies.ts';
import type { RequestHeaders } from './headers.ts';
import { unauthenticated } from './unauthenticated.ts';

export const AUTHORIZATION = 'x-bkapi-authorization';

/** The application that the gateway itself is registered as. */
export interface AppCredentials {
  readonly appCode: string;
  readonly appSecret: string;
}

export interface IdentityOptions {
  /** Needed for callers with a cookie: it vouches for nothing, it only names the application. */
  readonly app?: AppCredentials | undefined;
  /** The sandbox's user, for a caller that shows nothing. */
  readonly demoCaller?: Caller | undefined;
  /** Codes of the applications that may act for somebody else, by the header alone. */
  readonly actingApps?: readonly string[] | undefined;
}

/**
 * Who is calling: by the header `X-Bkapi-Authorization`, else by the cookie `bk_token`, else, on
 * the sandbox alone, its demo user. Throws `UNAUTHENTICATED` otherwise. What is there but wrong
 * never falls back to the next way.
 */
export function identify(headers: RequestHeaders, options: IdentityOptions): Caller {
  const { app, demoCaller } = options;
  const authorization = headers.get(AUTHORIZATION);
  if (authorization !== null) return byHeader(authorization, options);
  const token = readCookie(headers.get('cookie'), 'bk_token');
  if (token) return byCookie(token, app);
  if (demoCaller) return demoCaller;
  throw unauthenticated(
    'Nobody is calling: sign in to BlueKing (cookie bk_token), or send the header X-Bkapi-Authorization.',
  );
}

/** Whose secret the application shows is proved by the ESB, with every call. */
function byHeader(header: string, { actingApps = [] }: IdentityOptions): Caller {
  const claims = parseClaims(header);
  if (!claims) {
    throw unauthenticated(
      'The header X-Bkapi-Authorization must be a JSON object with bk_app_code, bk_app_secret, and bk_token or bk_username, each once.',
    );
  }
  const appCode = claim(claims, 'bk_app_code');
  const appSecret = claim(claims, 'bk_app_secret');
  const token = claim(claims, 'bk_token');
  const username = claim(claims, 'bk_username');
  if (!appCode) throw lacks('bk_app_code');
  if (!appSecret) throw lacks('bk_app_secret: the gateway vouches for nobody');
  if (!token && !username) throw lacks('bk_token or bk_username');
  return new Caller(
    { appCode, appSecret, ...(token && { token }), ...(username && { username }) },
    { actsForOthers: actingApps.includes(appCode) },
  );
}

function byCookie(token: string, app: AppCredentials | undefined): Caller {
  if (!app) {
    throw unauthenticated(
      'This gateway cannot use the cookie bk_token: its operator must set BK_APP_CODE and BK_APP_SECRET.',
    );
  }
  if (!isCookieToken(token)) {
    throw unauthenticated(
      'The cookie bk_token has control characters, others that no cookie may have, or too many.',
    );
  }
  // Field by field: whatever else stands beside them, a name above all, is not the cookie's.
  return new Caller({ appCode: app.appCode, appSecret: app.appSecret, token }, { isLent: true });
}

function claim(claims: Readonly<Record<string, unknown>>, name: ClaimName): string | undefined {
  const value = claims[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isSoundClaim(name, value)) return value;
  throw unauthenticated(
    `The header X-Bkapi-Authorization needs ${name} to be a string without control characters, and not too long.`,
  );
}

function lacks(what: string): Error {
  return unauthenticated(`The header X-Bkapi-Authorization lacks ${what}.`);
}
