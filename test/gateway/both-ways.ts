import { once } from 'node:events';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { FakeEsb } from '../kit/fake-esb.ts';
import { APP_HEADER, type Running, startRunning } from './a-gateway.ts';

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
}

/** All that can be told apart of one answer, and what it left behind. */
export interface Told {
  readonly status: number | undefined;
  readonly headers: string[];
  readonly body: string;
  readonly logged: Record<string, unknown>[];
  readonly esbCalls: number;
}

export type Way = 'short' | 'long';

/** Two gateways that differ in the way of their requests alone. */
export interface BothWays {
  /** The answer of each, and the way that the request took where both were open. */
  send(sent: Sent): Promise<{ either: Told; long: Told; way: Way }>;
  answer: FakeEsb['answer'];
  /** The gateway where both ways are open, then the other. */
  readonly gateways: readonly Running[];
  stop(): Promise<void>;
}

type Options = Parameters<typeof startRunning>;

export async function startBothWays(options: Options[0] = {}, ...rest: [Options[1]?]) {
  const either = await startRunning(options, ...rest);
  const long = await startRunning({ ...options, shortWay: false }, ...rest);
  const both: BothWays = {
    gateways: [either, long],
    async send(sent) {
      const before = either.log().length;
      const told = { either: await tell(either, sent), long: await tell(long, sent) };
      // Yoga says at the level debug what it does; and the short way ends in nothing but 200.
      const parsed = either.log().slice(before).includes('Parsing request');
      return { ...told, way: parsed || told.either.status !== 200 ? 'long' : 'short' };
    },
    answer(how) {
      for (const { esb } of [either, long]) esb.answer(how);
    },
    async stop() {
      await Promise.all([either.stop(), long.stop()]);
    },
  };
  return both;
}

async function tell(running: Running, sent: Sent): Promise<Told> {
  const { gateway, esb } = running;
  const [lines, calls] = [running.log().length, esb.requests.length];
  const res = await exchange(gateway.port, sent);
  const body = (await buffer(res)).toString('latin1');
  const timed = body.includes('"startMs"');
  return {
    status: res.statusCode,
    headers: headerLines(res, timed ? /^(?:date|content-length)$/i : /^date$/i),
    body: body.replaceAll(/"(startMs|durationMs)":[\d.]+/g, '"$1":0'),
    logged: requestLines(running.log().slice(lines)),
    esbCalls: esb.requests.length - calls,
  };
}

async function exchange(port: number, sent: Sent): Promise<IncomingMessage> {
  const { method = 'POST', path = '/graphql', headers = {}, body = '' } = sent;
  const told = headers['transfer-encoding'] ? {} : { 'content-length': Buffer.byteLength(body) };
  const client = request({
    ...{ port, method, path, agent: false },
    headers: {
      ...APP_HEADER,
      'content-type': 'application/json',
      'x-request-id': 'r-1',
      ...(method === 'POST' && told),
      ...headers,
    },
  });
  client.end(body);
  const [res] = (await once(client, 'response')) as [IncomingMessage];
  return res;
}

function headerLines({ rawHeaders }: IncomingMessage, without: RegExp): string[] {
  return rawHeaders.flatMap((name, at) =>
    at % 2 === 0 && !without.test(name) ? [`${name}: ${rawHeaders[at + 1]}`] : [],
  );
}

function requestLines(log: string): Record<string, unknown>[] {
  return log
    .split('\n')
    .filter((line) => line.includes('"graphql request"'))
    .map((line) => ({ ...(JSON.parse(line) as object), time: '', durationMs: 0 }));
}
