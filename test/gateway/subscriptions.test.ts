import { afterEach, beforeEach, expect, test } from 'vitest';
import { APP_HEADER, counting, type Running, startRunning } from './a-gateway.ts';

let running: Running;
beforeEach(async () => {
  running = await startRunning();
});
afterEach(() => running.stop());

function subscribe(query: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`${running.gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      ...APP_HEADER,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
}

const eventsOf = (text: string): unknown[] =>
  [...text.matchAll(/^data: (.+)$/gm)].map(([, data]): unknown => JSON.parse(data ?? ''));

test('a subscription is sent event by event', async () => {
  const response = await subscribe('subscription { count(to: 3) }');
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const text = await response.text();
  expect(eventsOf(text)).toEqual([1, 2, 3].map((count) => ({ data: { count } })));
  expect(text).toContain('event: complete');
});

test('a client that leaves ends its subscription', async () => {
  const leaving = new AbortController();
  const response = await subscribe('subscription { count(to: 100000) }', leaving.signal);
  await response.body?.getReader().read();
  expect(counting.now).toBe(1);
  leaving.abort();
  await expect.poll(() => counting.now).toBe(0);
});

test('a bug in the middle of it is told without its words', async () => {
  const text = await (await subscribe('subscription { broken }')).text();
  expect(eventsOf(text)).toEqual([
    { data: { broken: 'fine' } },
    { errors: [expect.objectContaining({ extensions: { code: 'INTERNAL_SERVER_ERROR' } })] },
  ]);
  expect(text + running.log()).not.toContain('canary');
});

test('a subscriber without a caller is refused', async () => {
  const response = await fetch(`${running.gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { count(to: 1) }' }),
  });
  expect(await response.text()).toContain('"UNAUTHENTICATED"');
});

test('a closing gateway ends an open subscription at once, and in order', async () => {
  const response = await subscribe('subscription { count(to: 100000) }');
  const started = performance.now();
  await running.gateway.close();
  expect(performance.now() - started).toBeLessThan(500);
  expect(await response.text()).not.toContain('event: complete'); // so that it is begun elsewhere
  await expect.poll(() => counting.now).toBe(0);
});

test('a closing gateway does not wait for the next event of a subscription', async () => {
  const asked = new Promise<void>((resolve) => {
    running.esb.answer(() => {
      resolve();
      return new Promise(() => {});
    });
  });
  const response = await subscribe('subscription { me }');
  await asked;
  const started = performance.now();
  await running.gateway.close();
  expect(performance.now() - started).toBeLessThan(500);
  expect(await response.text()).not.toContain('event: complete'); // so that it is begun elsewhere
  await expect.poll(() => running.esb.requests[0]?.aborted).toBe(true);
});
