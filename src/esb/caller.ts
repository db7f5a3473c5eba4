import { hash } from 'node:crypto';
import { blot, secretForms } from './secret-forms.ts';

/** What a caller proves itself with: behaviour.md A2. */
export interface Credentials {
  readonly appCode: string;
  readonly appSecret: string;
  /** Login session; wins over `username` at the ESB. */
  readonly token?: string | undefined;
  /** A name the application vouches for; the ESB believes it only of listed applications. */
  readonly username?: string | undefined;
}

/**
 * Who is calling. The credentials stay behind a private field, so that neither a log nor an
 * error nor JSON can show them; only a route (`route.ts`) asks for them.
 */
export class Caller {
  readonly #credentials: Credentials;
  #key: string | undefined;
  #forms: readonly string[] | undefined;
  readonly appCode: string;
  /** Whether its application may name somebody else as the one who acts, where a system takes a name. */
  readonly actsForOthers: boolean;

  /** The application's secret as JSON has it, where it is not the caller's own. */
  readonly #lent: string | undefined;

  /** `isLent`: the application is the gateway's, so that its secret is none of the caller's business. */
  constructor(credentials: Credentials, { actsForOthers = false, isLent = false } = {}) {
    this.#credentials = Object.freeze({ ...credentials });
    this.#lent = isLent ? JSON.stringify(credentials.appSecret).slice(1, -1) : undefined;
    this.appCode = credentials.appCode;
    this.actsForOthers = actsForOthers;
  }

  /** Tells callers apart without telling who they are: safe as a cache key or a label. */
  get key(): string {
    this.#key ??= fingerprint(this.#credentials);
    return this.#key;
  }

  /** The name that the application vouches for; a login session names nobody before it is asked. */
  get claimedUsername(): string | undefined {
    const { token, username } = this.#credentials;
    return token === undefined ? username : undefined;
  }

  /** The secrets themselves: for the one place that puts them on the wire. */
  reveal(): Credentials {
    return this.#credentials;
  }

  /** A text from outside with this caller's secrets blotted out, should it repeat them. */
  redact(text: string): string {
    const { appSecret, token = '' } = this.#credentials;
    this.#forms ??= secretForms([appSecret, token]);
    return blot(text, this.#forms);
  }

  /** An answer for this caller: a system that repeats what it was sent shows it no secret but its own. */
  unlent(body: string): string {
    return this.#lent !== undefined && body.includes(this.#lent) ? this.redact(body) : body;
  }

  toJSON(): { appCode: string } {
    return { appCode: this.appCode };
  }
}

function fingerprint({ appCode, appSecret, token, username }: Credentials): string {
  const parts = [appCode, appSecret, token ?? null, username ?? null];
  return hash('sha256', JSON.stringify(parts), 'base64url');
}
