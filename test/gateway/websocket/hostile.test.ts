import { afterEach, expect, test } from 'vitest';
import { createRateLimiter } from '../../../src/gateway/rate-limiter.ts';
import type { GatewayOptions } from '../../../src/gateway/server.ts';
import { bareSocket, greetedSocket, refusedUpgrade, socketUrl } from '../../kit/socket.ts';
import { APP_HEADER, counting, type Running, startRunning } from '../a-gateway.ts';

let running: Running;
const sockets: Awaited<ReturnType<typeof bareSocket>>[] = [];
afterEach(async () => {
  for (const { socket } of sockets.splice(0)) socket.terminate();
  await running.stop();
});

const ENDLESS = 'subscription { count(to: 100000) }';

async function start(options: Partial<GatewayOptions> = {}) {
  running = await startRunning(options);
}

async function open(init = true) {
  const { url } = running.gateway;
  const client = await (init ? greetedSocket : bareSocket)(url, { headers: APP_HEADER });
  sockets.push(client);
  return client;
}

const subscribe = (id: string, query = ENDLESS) => ({ id, type: 'subscribe', payload: { query } });

/** It is still there, and answers. */
async function expectServing() {
  const { status } = await running.get('/livez');
  expect(status).toBe(200);
}

test('who never says who it is is closed in time', async () => {
  await start({ headersTimeoutMs: 1_000 });
  expect(await (await open(false)).closed).toMatchObject({ code: 4408 });
});

test('a message longer than a body may be closes its socket', async () => {
  await start({ maxBodyBytes: 2_000 });
  const { socket, closed } = await open();
  socket.send(JSON.stringify(subscribe('1', ENDLESS.padEnd(3_000))));
  expect(await closed).toMatchObject({ code: 1009 });
  await expectServing();
});

test.each([
  ['no JSON', '{'],
  ['no message', '[]'],
  ['of no known type', '{"type":"shutdown"}'],
  ['what only a server says', '{"type":"next","id":"1","payload":{}}'],
  ['a subscription without a document', '{"type":"subscribe","id":"1","payload":{}}'],
])('a message that is %s closes its socket', async (_, text) => {
  await start();
  const { socket, closed } = await open();
  socket.send(text);
  expect(await closed).toMatchObject({ code: 4400, reason: 'Invalid message received' });
  await expectServing();
});

test('a second greeting closes the socket', async () => {
  await start();
  const { say, closed } = await open();
  say({ type: 'connection_init' });
  expect(await closed).toMatchObject({ code: 4429 });
});

test('an id that is in use closes the socket, and ends what it stood for', async () => {
  await start();
  const { say, closed, told } = await open();
  say(subscribe('1'));
  await expect.poll(() => told.length).toBeGreaterThan(2);
  say(subscribe('1'));
  expect(await closed).toMatchObject({ code: 4409 });
  await expect.poll(() => counting.now).toBe(0);
});

test('ids that are taken again at once leave nothing behind', async () => {
  await start();
  const { say, socket, told } = await open();
  for (let i = 0; i < 20; i += 1) {
    say(subscribe('1'));
    say({ id: '1', type: 'complete' });
  }
  say(subscribe('1'));
  await expect.poll(() => told.length).toBeGreaterThan(2);
  socket.terminate();
  await expect.poll(() => counting.now).toBe(0);
  const lines = async () => (await running.get('/metrics')).text();
  await expect.poll(lines).toContain('bkgraph_websocket_subscriptions 0');
});

test('a socket has no more subscriptions under way than it may', async () => {
  await start({ socketLimits: { maxOperations: 2 } });
  const { say, told } = await open();
  for (const id of ['1', '2', '3']) say(subscribe(id));
  await expect.poll(() => told.filter(({ type }) => type === 'error')).toHaveLength(1);
  expect(told.find(({ type }) => type === 'error')).toMatchObject({
    id: '3',
    payload: [{ extensions: { code: 'RATE_LIMITED' } }],
  });
  expect(counting.now).toBe(2);
  say({ id: '1', type: 'complete' });
  await expect.poll(() => counting.now).toBe(1);
  say(subscribe('4'));
  await expect.poll(() => counting.now).toBe(2);
});

test('a caller has no more subscriptions open than it may, over HTTP and sockets together', async () => {
  await start({ subscriptions: { perCaller: 1 } });
  const { say, told } = await open();
  say(subscribe('1'));
  await expect.poll(() => counting.now).toBe(1);
  const overHttp = await fetch(`${running.gateway.url}/graphql`, {
    method: 'POST',
    headers: { ...APP_HEADER, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: ENDLESS }),
  });
  expect(await overHttp.text()).toContain('"RATE_LIMITED"');
  say(subscribe('2'));
  await expect
    .poll(() => told.find(({ type }) => type === 'error'))
    .toMatchObject({ id: '2', payload: [{ extensions: { code: 'RATE_LIMITED' } }] });
  say({ id: '1', type: 'complete' });
  await expect.poll(() => counting.now).toBe(0);
  say(subscribe('3'));
  await expect.poll(() => counting.now).toBe(1);
});

test('what a caller may ask for in a time counts over HTTP and sockets together', async () => {
  const rate = createRateLimiter({ points: 2, windowSeconds: 60 });
  await start({ callerLimits: { rate, concurrency: 1 } });
  const { say, told } = await open();
  say(subscribe('1'));
  await expect.poll(() => counting.now).toBe(1);
  // A subscription that has begun is none of those that are under way.
  expect((await running.ask('{ __typename }', APP_HEADER)).status).toBe(200);
  say(subscribe('2'));
  await expect
    .poll(() => told.find(({ type }) => type === 'error'))
    .toMatchObject({ id: '2', payload: [{ extensions: { code: 'RATE_LIMITED' } }] });
  expect((await running.ask('{ __typename }', APP_HEADER)).status).toBe(429);
});

test('sockets with something under way take no connection from requests', async () => {
  await start({ maxConnections: 3 });
  const clients = [await open(), await open(), await open()];
  for (const { say } of clients) say(subscribe('1'));
  await expect.poll(() => counting.now).toBe(3);
  expect((await running.get('/livez')).status).toBe(200);
});

test('a client that does not answer heartbeats is cut off', async () => {
  await start({ socketLimits: { heartbeatMs: 50 } });
  const options = { headers: APP_HEADER, autoPong: false };
  const client = await greetedSocket(running.gateway.url, options);
  sockets.push(client);
  client.say(subscribe('1'));
  // Not what was asked: whoever has not read the heartbeat cannot answer it.
  client.socket.on('ping', () => client.socket.pong('here'));
  expect(await client.closed).toMatchObject({ code: 1006 });
  await expect.poll(() => counting.now).toBe(0);
});

test('one that does stays, and one with nothing to wait for is sent away', async () => {
  await start({ socketLimits: { heartbeatMs: 200, idleMs: 300 } });
  const [busy, idle] = [await open(), await open()];
  busy.say(subscribe('1'));
  expect(await idle.closed).toMatchObject({ code: 1000 });
  expect(busy.socket.readyState).toBe(busy.socket.OPEN);
});

test('a client that reads nothing is cut off before much waits for it', async () => {
  await start({ socketLimits: { maxBufferedBytes: 100_000 } });
  const { socket, say, closed } = await open();
  const pings = setInterval(() => {
    // Each is answered with as much as it says.
    for (let i = 0; i < 20; i += 1) say({ type: 'ping', payload: { text: 'x'.repeat(50_000) } });
  }, 5);
  socket.pause();
  const lines = async () => (await running.get('/metrics')).text();
  await expect.poll(lines, { timeout: 4_000 }).toContain('bkgraph_websockets 0');
  clearInterval(pings);
  socket.resume();
  await closed;
});

test('a socket is opened at /graphql alone', async () => {
  await start();
  const elsewhere = socketUrl(running.gateway.url).replace('/graphql', '/livez');
  expect(await refusedUpgrade(elsewhere, APP_HEADER)).toMatchObject({ status: 404 });
});

test('a client of another protocol is told so', async () => {
  await start();
  const { default: WebSocket } = await import('ws');
  const socket = new WebSocket(socketUrl(running.gateway.url), { headers: APP_HEADER });
  const code = await new Promise((resolve) => socket.on('close', resolve));
  expect(code).toBe(4406);
});

test('where sockets are off the gateway opens none', async () => {
  await start({ websockets: false });
  const { status } = await refusedUpgrade(socketUrl(running.gateway.url), APP_HEADER);
  expect(status).toBe(400);
});
