/** The demo app: it is on the white list of those that may name a user (behaviour.md A2). */
export const DEMO_APP = 'bkgraph';
/** An app that is not on that list. */
export const PLAIN_APP = 'plain_saas';
export const DEMO_USER = 'admin';

export interface SandboxApp {
  readonly code: string;
  readonly name: string;
  readonly secrets: readonly string[];
  /** On the white list `user_auth::skip_user_auth`. */
  readonly skipsUserAuth: boolean;
}

/** A user in bk_login's own words. */
export interface SandboxUser {
  readonly bk_username: string;
  chname: string;
  qq: string;
  phone: string;
  email: string;
  bk_role: number;
  wx_userid: string;
  language: string;
  time_zone: string;
}

/** Apps with their secrets, users, and the login sessions. */
export class Identity {
  readonly apps = new Map<string, SandboxApp>();
  readonly users = new Map<string, SandboxUser>();
  readonly #sessions = new Map<string, { username: string; expired: boolean }>();

  /** Opens a login session. */
  login(username: string, token: string): void {
    this.#sessions.set(token, { username, expired: false });
  }

  /** Ends a login session: from now on the token is refused. */
  expire(token: string): void {
    const session = this.#sessions.get(token);
    if (session) session.expired = true;
  }

  /** The user of a live session. */
  userOfToken(token: string): string | undefined {
    const session = this.#sessions.get(token);
    return session && !session.expired ? session.username : undefined;
  }

  /** The last token of a user, expired or not. */
  tokenOf(username: string): string | undefined {
    return [...this.#sessions].filter(([, session]) => session.username === username).at(-1)?.[0];
  }

  /** The users whose session is over. */
  get expiredTokens(): string[] {
    return [...this.#sessions].filter(([, session]) => session.expired).map(([token]) => token);
  }
}
