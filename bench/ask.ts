import { request } from 'undici';
import type { Bound } from './queries/index.ts';
import type { Contestant } from './stage.ts';

/** One answer, with what it cost. */
export interface Asked {
  readonly data: unknown;
  readonly cost: Bound;
  readonly tookMs: number;
}

/** How long one answer is waited for, in milliseconds. */
const PATIENCE = { usual: 120_000, few: 20_000 };

/** Asks as one caller, with the trace. Throws unless data came, and no error. */
export async function ask(contestant: Contestant, caller: number): Promise<Asked> {
  const { name, url, way, requests } = contestant;
  const { headers, body } = requests[caller] ?? {};
  const began = performance.now();
  const response = await request(url, {
    method: 'POST',
    headers: { ...headers, 'x-bkgraph-trace': '1' },
    body: body ?? null,
    headersTimeout: 0,
    bodyTimeout: 0,
    signal: AbortSignal.timeout(way.few ? PATIENCE.few : PATIENCE.usual),
  });
  const text = await response.body.text();
  const tookMs = performance.now() - began;
  const answer = response.statusCode === 200 ? (JSON.parse(text) as Answer) : undefined;
  const esb = answer?.extensions?.esb;
  if (!answer?.data || answer.errors || !esb) {
    throw new Error(`${name} answered ${response.statusCode}: ${text.slice(0, 2_000)}`);
  }
  return { data: answer.data, cost: { calls: esb.totalCalls, waves: esb.waves }, tookMs };
}

interface Answer {
  readonly data: unknown;
  readonly errors?: unknown;
  readonly extensions?: { readonly esb?: { readonly totalCalls: number; readonly waves: number } };
}
