import autocannon from 'autocannon';
import type { Contestant } from './contestants.ts';

export interface Load {
  readonly connections: number;
  /** Requests in all. */
  readonly amount: number;
  /** An answer much shorter than this is a wrong one. */
  readonly bytes: number;
}

export interface Pass {
  /** Of every request, in milliseconds, fastest first. */
  readonly times: readonly number[];
  /** From the first request to the last answer, in milliseconds. */
  readonly took: number;
}

/** No pass goes on for longer. */
const PASS_MS = 180_000;

/** Sends the same request again and again, each connection waiting for its answer. */
export async function load(contestant: Contestant, wanted: Load): Promise<Pass> {
  const { name, url, headers, body } = contestant;
  const { connections, amount, bytes } = wanted;
  const times: number[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  const began = performance.now();
  let took = 0;
  const run = autocannon({
    ...{ url, method: 'POST', headers: { ...headers }, body },
    ...{ connections, amount: Math.max(amount, connections), timeout: 120, sampleInt: 50 },
  });
  run.on('response', (_, _status, length, milliseconds) => {
    took = performance.now() - began;
    times.push(milliseconds);
    shortest = Math.min(shortest, length);
  });
  const deadline = setTimeout(() => run.stop(), PASS_MS);
  const { errors, non2xx } = await run;
  clearTimeout(deadline);
  const failed = (what: string) => new Error(`${name}: ${what}; see bench/results/${name}.log`);
  if (errors + non2xx > 0) throw failed(`${errors} errors, ${non2xx} bad statuses`);
  if (times.length === 0) throw failed(`no answer within ${PASS_MS / 1000} s`);
  if (shortest < bytes * 0.98) throw failed(`an answer of only ${shortest} bytes`);
  return { times: times.sort((a, b) => a - b), took };
}
