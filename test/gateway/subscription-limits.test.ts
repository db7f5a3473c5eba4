import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { GatewayOptions } from '../../src/gateway/server.ts';
import { Subscriptions } from '../../src/gateway/subscriptions.ts';
import { APP_HEADER, ask, counting, type Running, startRunning } from './a-gateway.ts';

let running: Running | undefined;
const open: AbortController[] = [];
afterEach(async () => {
  for (const leaving of open.splice(0)) leaving.abort();
  await running?.stop();
  running = undefined;
});

async function start(options: Partial<GatewayOptions>): Promise<Running> {
  running = await startRunning(options);
  return running;
}

/** Resolves once the gateway has begun to answer. */
async function subscribe({ gateway }: Running, headers: Record<string, string> = APP_HEADER) {
  const leaving = new AbortController();
  open.push(leaving);
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { count(to: 100000) }' }),
    signal: leaving.signal,
  });
  return { response, leave: () => leaving.abort() };
}

const otherUser = {
  'x-bkapi-authorization': APP_HEADER['x-bkapi-authorization'].replace('ada', 'grace'),
};

describe('a caller', () => {
  test('may have so many subscriptions open and no more, until one of them ends', async () => {
    const here = await start({ subscriptions: { perCaller: 2 } });
    const one = await subscribe(here);
    await subscribe(here);
    const { response } = await subscribe(here);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('5');
    const text = await response.text();
    expect(text).toContain('You have 2 subscriptions open here, and no more at once');
    expect(text).toContain('"code":"RATE_LIMITED"');
    expect((await subscribe(here, otherUser)).response.status).toBe(200);

    one.leave();
    await expect.poll(() => counting.now).toBe(2);
    expect((await subscribe(here)).response.status).toBe(200);
  });

  test('may have any number where there is no limit', () => {
    const subscriptions = new Subscriptions({ perCaller: 0 });
    const places = Array.from({ length: 9_999 }, () => subscriptions.enter('ada', 'count'));
    expect(places.every((place) => typeof place === 'function')).toBe(true);
    expect(subscriptions.byField.get('count')).toBe(9_999);
  });

  test('has the places of its queries left, however many subscriptions it has', async () => {
    const here = await start({ callerLimits: { concurrency: 1 } });
    for (let i = 0; i < 3; i += 1) expect((await subscribe(here)).response.status).toBe(200);
    const { status, data } = await ask(
      here.gateway,
      { query: '{ sum(numbers: [1]) }' },
      APP_HEADER,
    );
    expect([status, data]).toEqual([200, { sum: 1 }]);
  });
});

test('all callers together may have so many open, and are told so', async () => {
  const here = await start({ subscriptions: { inAll: 1 } });
  await subscribe(here);
  const { response } = await subscribe(here, otherUser);
  expect(await response.text()).toContain('There are 1 subscriptions open here');
});

test('subscriptions take none of the places of requests, nor of their connections', async () => {
  const here = await start({ admission: { maxRequests: 2 }, maxConnections: 3 });
  for (let i = 0; i < 10; i += 1) expect((await subscribe(here)).response.status).toBe(200);
  const { status } = await ask(here.gateway, { query: '{ sum(numbers: [1]) }' }, APP_HEADER);
  expect(status).toBe(200);
});

test('connections that are no subscription are counted as ever', async () => {
  const here = await start({ maxConnections: 2 });
  const one = await subscribe(here);
  one.leave();
  await expect.poll(() => counting.now).toBe(0);
  const idle = [1, 2, 3].map(() => connect(here.gateway.port, '127.0.0.1'));
  const closed = await Promise.race(
    idle.map((socket) => new Promise((resolve) => socket.once('close', () => resolve('closed')))),
  );
  expect(closed).toBe('closed');
  for (const socket of idle) socket.destroy();
});

test('one that is not asked for as a stream of events takes no place', async () => {
  const here = await start({ subscriptions: { perCaller: 1 } });
  for (let i = 0; i < 3; i += 1) {
    const response = await fetch(`${here.gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        ...APP_HEADER,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify({ query: 'subscription { count(to: 100000) }' }),
    });
    expect(response.status).toBe(406);
  }
  expect((await subscribe(here)).response.status).toBe(200);
});

test('metrics tell how many are open, and how many events were sent', async () => {
  const here = await start({});
  const { leave } = await subscribe(here);
  const shown = async (name: string) => {
    const text = await (await here.get('/metrics')).text();
    return Number(new RegExp(`^${name}\\{field="unknown"\\} (\\d+)$`, 'm').exec(text)?.[1]);
  };
  await expect.poll(() => shown('bkgraph_subscription_events_total')).toBeGreaterThan(1);
  expect(await shown('bkgraph_subscriptions_open')).toBe(1);
  leave();
  await expect.poll(() => shown('bkgraph_subscriptions_open')).toBe(0);
});
