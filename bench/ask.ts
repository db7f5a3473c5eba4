import { isDeepStrictEqual } from 'node:util';
import { request } from 'undici';
import type { Contestant } from './contestants.ts';
import type { Bound } from './queries/index.ts';

export interface Checked {
  readonly data: unknown;
  /** Length of `data` as JSON. */
  readonly bytes: number;
  /** What the answer cost at the ESB, by contestant. */
  readonly costs: ReadonlyMap<Contestant, Bound>;
}

/**
 * Asks every contestant once, with the trace. Throws unless all answer the same data. Alarms
 * come with the clock, so a difference must show twice to count.
 */
export function checkSame(contestants: readonly Contestant[]): Promise<Checked> {
  return compare(contestants).catch(() => compare(contestants));
}

async function compare(contestants: readonly Contestant[]): Promise<Checked> {
  const costs = new Map<Contestant, Bound>();
  let data: unknown;
  for (const contestant of contestants) {
    const answer = await ask(contestant);
    if (data !== undefined && !isDeepStrictEqual(answer.data, data)) {
      const where = firstDifference('data', data, answer.data);
      throw new Error(`${contestant.name} answers other data than the others:\n${where}`);
    }
    data = answer.data;
    const { totalCalls, waves } = answer.extensions.esb;
    costs.set(contestant, { calls: totalCalls, waves });
  }
  return { data, bytes: Buffer.byteLength(JSON.stringify(data)), costs };
}

interface Answer {
  readonly data: unknown;
  readonly errors?: unknown;
  readonly extensions: { readonly esb: { readonly totalCalls: number; readonly waves: number } };
}

async function ask({ name, url, headers, body }: Contestant): Promise<Answer> {
  const response = await request(url, {
    method: 'POST',
    headers: { ...headers, 'x-bkgraph-trace': '1' },
    body,
    headersTimeout: 120_000,
    bodyTimeout: 120_000,
  });
  const text = await response.body.text();
  const answer = response.statusCode === 200 ? (JSON.parse(text) as Answer) : undefined;
  if (answer?.data && !answer.errors && answer.extensions?.esb) return answer;
  throw new Error(`${name} answered ${response.statusCode}: ${text.slice(0, 2_000)}`);
}

/** The path to the first value that is not the same, with both. */
function firstDifference(path: string, left: unknown, right: unknown): string {
  if (isObject(left) && isObject(right)) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      if (!isDeepStrictEqual(left[key], right[key])) {
        return firstDifference(`${path}.${key}`, left[key], right[key]);
      }
    }
  }
  return `${path}: ${show(left)} before, ${show(right)} now`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 300);
}
