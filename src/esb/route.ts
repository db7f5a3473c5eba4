import type { CatalogueApi } from '../catalogue.ts';
import type { Caller, Credentials } from './caller.ts';
import { joinObjects } from './json-text.ts';

/** Parameters of a component API, in their wire shape, without credentials. */
export type Params = Readonly<Record<string, unknown>>;

export type Language = 'en' | 'zh-hans';

/** One HTTP request, ready to be sent. */
export interface RoutedRequest {
  readonly origin: string;
  readonly path: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/**
 * Decides where a call goes and how it carries its caller's credentials. The ESB is one route;
 * BlueKing's API gateways (an origin for each system, credentials in `X-Bkapi-Authorization`,
 * the tenant in `X-Bk-Tenant-Id`, other paths) are another, and no system knows which is used.
 */
export interface Route {
  /** `text` is `params` as JSON, from whoever has it at hand. */
  request(
    api: CatalogueApi,
    params: Params,
    caller: Caller | null,
    language: Language,
    text?: string,
  ): RoutedRequest;
}

export interface EsbRouteOptions {
  /**
   * `post` (default) sends a JSON body to every API, which the ESB accepts whatever the document
   * names (behaviour.md A1), so that no secret stands in an address and types survive.
   * `documented` keeps to the catalogue's method: a GET then carries its credentials in the
   * address, where proxies log them.
   */
  readonly methods?: 'post' | 'documented';
}

/** The route of the ESB 5.1: one origin, the catalogue's paths, credentials among the parameters. */
export function esbRoute(baseUrl: string, { methods = 'post' }: EsbRouteOptions = {}): Route {
  const { origin, pathname } = new URL(baseUrl);
  const prefix = pathname.replace(/\/+$/, '');
  return {
    request(api, params, caller, language, text) {
      const credentials = caller ? credentialsOf(caller) : NOBODY;
      const method = methods === 'post' ? 'POST' : api.method;
      const path = prefix + api.path;
      if (method !== 'GET') {
        const body = bodyOf(params, credentials, text);
        return { origin, path, method, headers: BODY_HEADERS[language], body };
      }
      const address = `${path}?${query({ ...params, ...credentials.params })}`;
      return { origin, path: address, method, headers: HEADERS[language], body: null };
    },
  };
}

const HEADERS = { en: headers('en'), 'zh-hans': headers('zh-hans') };

const JSON_BODY = { 'content-type': 'application/json' };
const BODY_HEADERS = {
  en: { ...HEADERS.en, ...JSON_BODY },
  'zh-hans': { ...HEADERS['zh-hans'], ...JSON_BODY },
};

function headers(language: Language): Readonly<Record<string, string>> {
  return { accept: 'application/json', 'blueking-language': language };
}

/** What proves who calls, as parameters and as their JSON. */
interface WireCredentials {
  readonly params: Params;
  readonly names: readonly string[];
  readonly text: string;
}

const NOBODY: WireCredentials = { params: {}, names: [], text: '{}' };

/** By the caller, for whom many calls are made. */
const known = new WeakMap<Caller, WireCredentials>();

function credentialsOf(caller: Caller): WireCredentials {
  const before = known.get(caller);
  if (before) return before;
  const params = wireCredentials(caller.reveal());
  const credentials = { params, names: Object.keys(params), text: JSON.stringify(params) };
  known.set(caller, credentials);
  return credentials;
}

/**
 * Parameters and credentials in one object. A parameter that has a credential's name gives way to
 * it, and to none where the caller has none.
 */
function bodyOf(
  params: Params,
  credentials: WireCredentials,
  text = JSON.stringify(params),
): string {
  if (credentials.names.some((name) => name in params)) {
    return JSON.stringify({ ...params, ...credentials.params });
  }
  return joinObjects(text, credentials.text);
}

/** Of a `bk_token` and a name the ESB takes the token; one that is invalid fails the call (A2). */
function wireCredentials({ appCode, appSecret, token, username }: Credentials): Params {
  const who = { bk_token: token, bk_username: username };
  return { bk_app_code: appCode, bk_app_secret: appSecret, ...who };
}

function query(params: Params): URLSearchParams {
  const pairs = Object.entries(params).filter(([, value]) => value !== undefined);
  return new URLSearchParams(
    pairs.map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}
