import { esbFailure, GENERAL_ERROR } from './failure.ts';
import type { Identity, SandboxApp } from './state/identity.ts';
import { textOf, type Wire } from './values.ts';

/**
 * Who is calling, in the ESB's order: first the app, then the user (behaviour.md A2). Every
 * refusal is 1306000; only the text differs. Cookies and X-Bkapi-Authorization are not read.
 */
export function authenticate(params: Wire, query: string, identity: Identity): Authenticated {
  const app = authenticatedApp(params, query, identity);
  return { appCode: app.code, username: authenticatedUser(params, app, identity) };
}

export interface Authenticated {
  readonly appCode: string;
  readonly username: string;
}

function authenticatedApp(params: Wire, query: string, identity: Identity): SandboxApp {
  const signed = new URLSearchParams(query);
  if (signed.get('bk_signature') || signed.get('signature')) {
    throw refused('Signature [bk_signature] verification is not supported by the sandbox');
  }
  const secret = textOf(params.bk_app_secret) || textOf(params.app_secret);
  if (!secret) {
    throw refused(
      'Signature [bk_signature] and APP Secret [bk_app_secret] cannot be empty at the same time',
    );
  }
  const code = textOf(params.bk_app_code) || textOf(params.app_code);
  if (!code) throw refused('APP Code [bk_app_code] cannot be empty');
  const app = identity.apps.get(code);
  if (!app) {
    throw refused(
      `Invalid APP Code [bk_app_code=${code}], please confirm if the APP Code has been registered`,
    );
  }
  if (!app.secrets.includes(secret)) {
    throw refused(
      `APP Secret verification failed, please confirm if the APP Secret and APP Code [bk_app_code=${code}] match`,
    );
  }
  return app;
}

function authenticatedUser(params: Wire, app: SandboxApp, identity: Identity): string {
  if (params.bk_access_token) {
    throw refused('The specified user TOKEN [bk_access_token] does not exist');
  }
  if (params.bk_token) {
    // An invalid bk_token never falls back to bk_username (A2).
    const username = identity.userOfToken(textOf(params.bk_token));
    if (username) return username;
    throw refused('User authentication failed, please check if the bk_token is valid');
  }
  const named = textOf(params.bk_username) || textOf(params.username);
  if (named && app.skipsUserAuth) return named;
  throw refused(
    'User authentication failed, please provide a valid user identity, such as bk_token, bk_username',
  );
}

function refused(message: string) {
  return esbFailure(GENERAL_ERROR, message);
}
