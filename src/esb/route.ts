import type { CatalogueApi } from '../catalogue.ts';
import type { Caller, Credentials } from './caller.ts';

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
  request(
    api: CatalogueApi,
    params: Params,
    caller: Caller | null,
    language: Language,
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
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/+$/, '');
  return {
    request(api, params, caller, language) {
      const all = { ...params, ...(caller ? wireCredentials(caller.reveal()) : {}) };
      const method = methods === 'post' ? 'POST' : api.method;
      const path = prefix + api.path;
      const headers = { accept: 'application/json', 'blueking-language': language };
      if (method === 'GET') {
        return { origin: base.origin, path: `${path}?${query(all)}`, method, headers, body: null };
      }
      return {
        origin: base.origin,
        path,
        method,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(all),
      };
    },
  };
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
