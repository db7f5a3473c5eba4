import autocannon from 'autocannon';
import type { Contestant, Request } from './stage.ts';

export interface Load {
  readonly connections: number;
  /** The first ones; the connections are dealt round them. */
  readonly callers: number;
  /** Requests in all. */
  readonly amount: number;
  /** By caller: an answer much shorter than this is a wrong one. */
  readonly bytes: readonly number[];
}

export interface Pass {
  /** Of every request, in milliseconds, fastest first. */
  readonly times: readonly number[];
  /** From the first request to the last answer, in milliseconds. */
  readonly took: number;
}

/** No pass goes on for longer. */
const PASS_MS = 60_000;

/** Each connection sends its caller's request again and again, waiting for the answer. */
export async function load(contestant: Contestant, wanted: Load): Promise<Pass> {
  const { name, url, requests } = contestant;
  const { connections, amount, callers } = wanted;
  const times: number[] = [];
  const callerOf = new Map<object, number>();
  let shortest = 1;
  const began = performance.now();
  let took = 0;
  const run = autocannon({
    ...{ url, method: 'POST', connections, amount: Math.max(amount, connections) },
    ...{ timeout: PASS_MS / 1000, sampleInt: 50 },
    setupClient: (client) => {
      const caller = callerOf.size % callers;
      callerOf.set(client, caller);
      client.setRequests([asSent(requests[caller])]);
    },
  });
  run.on('response', (client, _status, length, milliseconds) => {
    took = performance.now() - began;
    times.push(milliseconds);
    shortest = Math.min(shortest, length / (wanted.bytes[callerOf.get(client) ?? 0] ?? 0));
  });
  const deadline = setTimeout(() => run.stop(), PASS_MS);
  const { errors, non2xx } = await run;
  clearTimeout(deadline);
  const log = `bench/results/${name.replaceAll(' ', '-')}.log`;
  const failed = (what: string) => new Error(`${name}: ${what}; see ${log}`);
  if (errors + non2xx > 0) throw failed(`${errors} errors, ${non2xx} bad statuses`);
  if (times.length === 0) throw failed(`no answer within ${PASS_MS / 1000} s`);
  if (shortest < 0.98) throw failed(`an answer of ${shortest} of its length`);
  return { times: times.sort((a, b) => a - b), took };
}

/** A copy for each connection: autocannon writes into it. */
function asSent(request: Request | undefined) {
  if (!request) throw new Error('there are fewer requests than callers');
  return { method: 'POST' as const, headers: { ...request.headers }, body: request.body };
}
