import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { createRateLimiter, type RateLimiterOptions } from '../../src/gateway/rate-limiter.ts';
import { Connections } from '../../src/redis/connections.ts';
import { envelope } from '../kit/fake-esb.ts';
import { deafPort } from '../kit/raw-server.ts';
import { type Answer, APP_HEADER, type Running, startRunning } from './a-gateway.ts';

let running: Running;
afterEach(() => running.stop());

const BOB = {
  'x-bkapi-authorization': JSON.stringify({
    bk_app_code: 'their_app',
    bk_app_secret: 'canary-their-secret',
    bk_username: 'bob',
  }),
};

function limiter(options: Partial<RateLimiterOptions> = {}) {
  return createRateLimiter({ points: 4, windowSeconds: 30, ...options });
}

function outcome({ status, errors }: Answer): unknown {
  return errors ? [status, errors[0]?.extensions.code] : status;
}

describe.each([
  ['the short way', {}],
  ['the long way', { shortWay: false }],
])('on %s, a caller', (_, way) => {
  test('that asks too often is told for how long to wait, and the ESB is not asked', async () => {
    running = await startRunning({ ...way, callerLimits: { rate: limiter() } });
    const before = [
      await running.ask('{ me }', APP_HEADER),
      await running.ask('{ me }', APP_HEADER),
    ];
    const asked = running.esb.requests.length;
    const answer = await running.ask('{ me }', APP_HEADER);

    expect(before.map(outcome)).toEqual([200, 200]);
    expect(outcome(answer)).toEqual([429, 'RATE_LIMITED']);
    const { retryAfterMs } = answer.errors?.[0]?.extensions ?? {};
    expect(retryAfterMs).toBeGreaterThan(20_000);
    expect(answer.headers.get('retry-after')).toBe(String(Math.ceil(Number(retryAfterMs) / 1000)));
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.data).toBeUndefined();
    expect(running.esb.requests).toHaveLength(asked);
  });

  test('does not pay for another, nor for what was never limited', async () => {
    running = await startRunning({ ...way, callerLimits: { rate: limiter({ points: 1 }) } });
    expect(outcome(await running.ask('{ me }', APP_HEADER))).toBe(200);
    expect(outcome(await running.ask('{ me }', APP_HEADER))).toEqual([429, 'RATE_LIMITED']);
    expect(outcome(await running.ask('{ me }', BOB))).toBe(200);
    expect(outcome(await running.ask('{ me }'))).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('that has its number of requests under way gets no further one answered', async () => {
    running = await startRunning({ ...way, callerLimits: { concurrency: 2 } });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    running.esb.answer(async () => {
      await held;
      return envelope({});
    });
    const slow = ['a', 'b'].map((alias) => running.ask(`{ ${alias}: me }`, APP_HEADER));
    await expect.poll(() => running.esb.requests.length).toBeGreaterThan(0);
    const third = await running.ask('{ c: sum(numbers: [1]) }', APP_HEADER);
    const other = await running.ask('{ sum(numbers: [1]) }', BOB);
    release();

    expect(outcome(third)).toEqual([429, 'RATE_LIMITED']);
    expect(third.headers.get('retry-after')).toBe('1');
    expect(outcome(other)).toBe(200);
    expect((await Promise.all(slow)).map(outcome)).toEqual([200, 200]);
    const next = () => running.ask('{ sum(numbers: [1]) }', APP_HEADER);
    await expect.poll(async () => outcome(await next())).toBe(200);
  });
});

test('pays for each ESB call that its query made, so that few dear queries count as many cheap ones', async () => {
  running = await startRunning({ callerLimits: { rate: limiter({ points: 5 }) } });
  await running.ask('{ a: me b: me }', { ...APP_HEADER, 'accept-language': 'en' }); // 1 + its calls
  const dear = 1 + running.esb.requests.length;
  const cheap: unknown[] = [];
  for (let index = dear; index <= 5; index += 1) {
    cheap.push(outcome(await running.ask('{ sum(numbers: [1]) }', APP_HEADER)));
  }
  expect(cheap).toEqual([...Array.from({ length: 5 - dear }, () => 200), [429, 'RATE_LIMITED']]);
});

test('pays what the operator of the gateway thinks it cost', async () => {
  const callerLimits = { rate: limiter(), pointsOf: () => 4 };
  running = await startRunning({ callerLimits });
  expect(outcome(await running.ask('{ sum(numbers: [1]) }', APP_HEADER))).toBe(200);
  expect(outcome(await running.ask('{ sum(numbers: [1]) }', APP_HEADER))).toEqual([
    429,
    'RATE_LIMITED',
  ]);
});

test('a refused request has its line in the log and its count in the metrics, without a secret', async () => {
  running = await startRunning({ callerLimits: { rate: limiter({ points: 1 }) } });
  await running.ask('{ me }', APP_HEADER);
  await running.ask('{ me }', APP_HEADER);
  expect(running.log()).toContain('"errors":{"RATE_LIMITED":1}');
  const metrics = await (await running.get('/metrics')).text();
  expect(metrics).toContain('bkgraph_errors_total{code="RATE_LIMITED"} 1');
  expect(running.log() + metrics).not.toContain('canary');
});

test('with a Redis that is away, each gateway limits by itself and says so once', async () => {
  const told: Error[] = [];
  const url = `redis://127.0.0.1:${await deafPort()}`;
  const onAway = (error: Error) => void told.push(error);
  const connections = new Connections({ url, prefix: 'bkgraph', onAway });
  onTestFinished(() => connections.close());
  const { commands: redis, prefix } = connections;
  const rate = limiter({ points: 2, shared: { redis, prefix } });
  running = await startRunning({ callerLimits: { rate, pointsOf: () => 1 } });
  const outcomes: unknown[] = [];
  for (const _ of [1, 2, 3]) {
    outcomes.push(outcome(await running.ask('{ sum(numbers: [1]) }', APP_HEADER)));
  }
  expect(outcomes).toEqual([200, 200, [429, 'RATE_LIMITED']]);
  await expect.poll(() => told).toHaveLength(1);
});
