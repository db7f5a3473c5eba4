import type { Client } from 'graphql-ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect, hear, type SocketOptions } from '../../kit/socket.ts';
import { APP_HEADER, counting, type Running, startRunning } from '../a-gateway.ts';

let running: Running;
const clients: Client[] = [];
beforeEach(async () => {
  running = await startRunning();
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
  await running.stop();
});

function socket(options: SocketOptions = { headers: APP_HEADER }): Client {
  const client = connect(running.gateway.url, options);
  clients.push(client);
  return client;
}

interface Event {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}

const COUNT = 'subscription { count(to: 3) }';

const errorsOf = async (query: string, client = socket()) => {
  const { seen, ended } = hear<Event>(client, query);
  const errors = (await ended) as Event['errors'];
  expect(seen).toEqual([]);
  return errors;
};

test('a subscription is sent event by event, as over HTTP', async () => {
  const { seen, ended } = hear<Event>(socket(), COUNT);
  expect(await ended).toBeUndefined();
  expect(seen).toEqual([1, 2, 3].map((count) => ({ data: { count } })));
});

test('several go on at once over one socket', async () => {
  const client = socket();
  const both = [hear(client, COUNT), hear(client, 'subscription { count(to: 2) }')];
  await Promise.all(both.map(({ ended }) => ended));
  expect(both.map(({ seen }) => seen.length)).toEqual([3, 2]);
});

test('a client that leaves ends its subscription, and keeps the others of its socket', async () => {
  const client = socket();
  const [left, kept] = [1, 2].map(() => hear(client, 'subscription { count(to: 100000) }'));
  await expect.poll(() => kept?.seen.length).toBeGreaterThan(1);
  expect(counting.now).toBe(2);
  left?.leave();
  await expect.poll(() => counting.now).toBe(1);
  const before = kept?.seen.length ?? 0;
  await expect.poll(() => kept?.seen.length).toBeGreaterThan(before);
});

test('a socket that is closed ends all that was under way, its calls of the ESB too', async () => {
  running.esb.answer(() => new Promise(() => {}));
  const client = socket();
  hear(client, 'subscription { count(to: 100000) }');
  hear(client, 'subscription { me }');
  await expect.poll(() => [counting.now, running.esb.requests.length]).toEqual([1, 1]);
  client.terminate();
  await expect.poll(() => counting.now).toBe(0);
  await expect.poll(() => running.esb.requests[0]?.aborted).toBe(true);
});

test('a bug in the middle of it is told without its words', async () => {
  const { seen, ended } = hear<Event>(socket(), 'subscription { broken }');
  await ended;
  expect(seen).toEqual([
    { data: { broken: 'fine' } },
    { errors: [expect.objectContaining({ extensions: { code: 'INTERNAL_SERVER_ERROR' } })] },
  ]);
  expect(JSON.stringify(seen) + running.log()).not.toContain('canary');
});

test.each([
  ['query', '{ me }'],
  ['mutation', 'mutation { act }'],
])('a %s is refused with the way to send it, and makes no call', async (_, document) => {
  const [error] = (await errorsOf(document)) ?? [];
  expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  expect(error?.message).toContain('POST to /graphql');
  expect(running.esb.requests).toEqual([]);
});

test('a document that does not parse or validate is told as over HTTP', async () => {
  for (const document of ['subscription {', 'subscription { nothing }']) {
    const [error] = (await errorsOf(document)) ?? [];
    const { errors } = await running.ask(document, APP_HEADER);
    expect(error).toEqual(errors?.[0]);
  }
});

test('an operation that the document has not is told', async () => {
  const client = socket();
  const asked = hear(client, COUNT, { operationName: 'Other' } as object);
  expect(await asked.ended).toEqual([
    expect.objectContaining({ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }),
  ]);
});

test('one line of the log tells of it, with its cost and without who asked', async () => {
  await hear(socket(), 'subscription Mine { me }').ended;
  const line = running
    .log()
    .split('\n')
    .find((one) => one.includes('graphql request'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    ...{ operation: 'Mine', type: 'subscription', method: 'WEBSOCKET', status: 200 },
  });
  expect(running.log()).not.toContain('canary-their-secret');
});

test('the metrics count it, and tell of open sockets', async () => {
  const { seen } = hear(socket(), 'subscription { count(to: 100000) }');
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  const lines = await (await running.get('/metrics')).text();
  expect(lines).toContain('bkgraph_websockets 1');
  expect(lines).toContain('bkgraph_websocket_subscriptions 1');
  expect(lines).toMatch(
    /bkgraph_request_duration_seconds_count\{type="subscription",outcome="ok"\} 1/,
  );
});
