import { request } from 'undici';
import type { Credentials } from './credentials.ts';
import type { World } from './queries/index.ts';

/** Different callers, and connections, of the passes for requests a second. */
export const CALLERS = 32;

/** The ids that the sandbox gives with `SANDBOX_BUSINESSES`. */
export function worldOf(
  esbUrl: string,
  businesses: number,
  as: (username: string) => Credentials,
): World {
  const users = count(CALLERS).map((n) => `bench.${String(n).padStart(2, '0')}`);
  const credentials = as(users[0] ?? '');
  return {
    bizIds: count(businesses).map((n) => 100 + n),
    users,
    ask: (api, params) => ask(`${esbUrl}/api/c/compapi/v2/${api}/`, { ...params, ...credentials }),
  };
}

/** From 1. */
function count(to: number): number[] {
  return Array.from({ length: to }, (_, index) => index + 1);
}

async function ask<Data>(url: string, params: object): Promise<Data> {
  const { body } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'blueking-language': 'en' },
    body: JSON.stringify(params),
  });
  const { result, message, data } = (await body.json()) as Envelope<Data>;
  if (!result) throw new Error(`${url}: ${message}`);
  return data;
}

/** Of which the sandbox answers `data` as the catalogue has it. */
interface Envelope<Data> {
  readonly result: boolean;
  readonly message: string;
  readonly data: Data;
}
