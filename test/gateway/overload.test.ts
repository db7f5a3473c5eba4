import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { envelope } from '../kit/fake-esb.ts';
import { APP_HEADER, type Running, startRunning } from './a-gateway.ts';

let running: Running;
afterEach(() => running.stop());

/** Requests that the ESB does not answer before it is told to. */
async function holdUp(count: number): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  running.esb.answer(async () => {
    await released;
    return envelope('done');
  });
  const asked = Array.from({ length: count }, (_, index) =>
    running.ask('mutation { act }', { ...APP_HEADER, 'x-request-id': `held-${index}` }),
  );
  await expect.poll(() => running.esb.requests.length).toBe(count);
  return () => {
    release();
    void Promise.all(asked);
  };
}

test('a request too many is refused at once, with when to ask again, and costs no ESB call', async () => {
  running = await startRunning({ admission: { maxRequests: 3 } });
  const release = await holdUp(3);
  const refused = await running.ask('{ me }', APP_HEADER);
  expect(refused.status).toBe(503);
  const seconds = Number(refused.headers.get('retry-after'));
  expect(refused.errors).toEqual([
    {
      message: `More requests come than can be answered. Ask again in ${seconds} s.`,
      extensions: { code: 'RATE_LIMITED', retryAfterMs: seconds * 1_000 },
    },
  ]);
  expect(refused.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(refused.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  expect(running.esb.requests).toHaveLength(3);
  expect(running.log()).toContain('more requests come than can be answered');
  release();
  await expect.poll(async () => (await running.ask('{ me }', APP_HEADER)).status).toBe(200);
});

test('those that are refused at once are told different times, so that they do not come at once', async () => {
  running = await startRunning({ admission: { maxRequests: 1 } });
  const release = await holdUp(1);
  const refused = await Promise.all([1, 2, 3].map(() => running.ask('{ me }', APP_HEADER)));
  const times = refused.map(({ headers }) => headers.get('retry-after'));
  expect(new Set(times)).toEqual(new Set(['1', '2', '3']));
  release();
});

test('health and metrics are answered however many requests there are', async () => {
  running = await startRunning({ admission: { maxRequests: 1 } });
  const release = await holdUp(1);
  for (const path of ['/livez', '/metrics', '/schema.graphql']) {
    expect((await running.get(path)).status).toBe(200);
  }
  release();
});

test('an open subscription takes no place', async () => {
  running = await startRunning({ admission: { maxRequests: 1 } });
  const url = `${running.gateway.url}/graphql`;
  const headers = {
    ...APP_HEADER,
    accept: 'text/event-stream',
    'content-type': 'application/json',
  };
  const body = JSON.stringify({ query: 'subscription { count(to: 20) }' });
  const response = await fetch(url, { method: 'POST', headers, body });
  expect((await running.ask('{ sum(numbers: [1]) }', APP_HEADER)).status).toBe(200);
  expect(await response.text()).toContain('event: complete');
});

test('the body of a refused request is not waited for', async () => {
  running = await startRunning({ admission: { maxRequests: 1 } });
  const release = await holdUp(1);
  const controller = new AbortController();
  const body = new ReadableStream({ start: (stream) => stream.enqueue(Buffer.from('{"query":')) });
  const response = await fetch(`${running.gateway.url}/graphql`, {
    ...{ method: 'POST', body, duplex: 'half', signal: controller.signal },
    headers: { ...APP_HEADER, 'content-type': 'application/json' },
  });
  expect(response.status).toBe(503);
  controller.abort();
  release();
});

test('connections beyond the most are closed as they come', async () => {
  running = await startRunning({ maxConnections: 1 });
  const kept = connect(running.gateway.port, '127.0.0.1');
  await once(kept, 'connect');
  const refused = connect(running.gateway.port, '127.0.0.1');
  await once(refused, 'close');
  kept.write('GET /livez HTTP/1.1\r\nhost: gateway\r\n\r\n');
  const [answer] = (await once(kept, 'data')) as [Buffer]; // no encoding is set
  expect(answer.toString()).toMatch(/^HTTP\/1.1 200 /);
  kept.destroy();
});
