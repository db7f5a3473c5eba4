import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { Caller, Trace } from '../../src/esb/index.ts';
import { CallerLimits } from '../../src/gateway/caller-limits.ts';
import { Departure } from '../../src/gateway/departure.ts';
import { headersOf } from '../../src/gateway/headers.ts';
import { limitCallers } from '../../src/gateway/limit-callers.ts';
import type { RateLimiter } from '../../src/gateway/rate-limiter.ts';
import type { RequestScope } from '../../src/gateway/scope.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server whose answers never end, for one caller who may have one request under way. */
async function serving() {
  const charged: number[] = [];
  const scopes: RequestScope[] = [];
  const rate: RateLimiter = {
    take: () => Promise.resolve(0),
    charge: (_, points) => {
      charged.push(points);
      return Promise.resolve();
    },
  };
  const limits = new CallerLimits({ rate, concurrency: 1 });
  const caller = new Caller({ appCode: 'app', appSecret: 'secret', username: 'ada' });
  const note = () => undefined;
  const answer = limitCallers({ limits, identify: () => caller, note }, (_, res, _url, scope) => {
    scopes.push(scope);
    res.write('begun');
    return Promise.resolve();
  });
  const server = createServer((req, res) => {
    const scope: RequestScope = {
      ...{ requestId: '1', method: 'GET', headers: headersOf(req), started: 0 },
      ...{ trace: new Trace(), departure: new Departure(res), codes: new Map() },
    };
    void answer(req, res, new URL('http://127.0.0.1/'), scope);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = async (): Promise<IncomingMessage> => {
    const asking = request({ port, host: '127.0.0.1' }).end();
    // What a request answers with.
    const [answered] = (await once(asking, 'response')) as [IncomingMessage];
    answered.on('error', () => undefined);
    return answered;
  };
  return { ask, charged, scopes };
}

function spend({ trace }: RequestScope, calls: number): void {
  for (let i = 0; i < calls; i += 1) trace.countOne({ asked: 0, answered: 1 });
}

test('an answer without end is charged as it goes on, and for the rest when it ends', async () => {
  const { ask, charged, scopes } = await serving();
  const res = await ask();
  const [scope] = scopes;
  if (!scope) throw new Error('the request was not let in');
  spend(scope, 3);
  scope.whenLasting?.();
  vi.advanceTimersByTime(10_000);
  expect(charged).toEqual([3]);
  vi.advanceTimersByTime(10_000);
  spend(scope, 2);
  vi.advanceTimersByTime(10_000);
  expect(charged).toEqual([3, 2]);
  spend(scope, 4);
  res.destroy();
  await expect.poll(() => charged).toEqual([3, 2, 4]);
  vi.advanceTimersByTime(60_000);
  expect(charged).toEqual([3, 2, 4]);
});

test('it is not under way once it is known to have no end', async () => {
  const { ask, scopes } = await serving();
  await ask();
  expect((await ask()).statusCode).toBe(429);
  scopes[0]?.whenLasting?.();
  expect((await ask()).statusCode).toBe(200);
  expect((await ask()).statusCode).toBe(429);
});
