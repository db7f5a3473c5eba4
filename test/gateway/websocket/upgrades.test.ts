import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { APP_HEADER, type Running, startRunning } from '../a-gateway.ts';

let running: Running;
beforeEach(async () => {
  running = await startRunning();
});
afterEach(() => running.stop());

/** Sends text over a connection of its own, and answers all that comes back until it is closed. */
function exchange(...parts: string[]): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port: running.gateway.port });
  let text = '';
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  const write = () => {
    const part = parts.shift();
    if (part === undefined) return;
    socket.write(part);
    setTimeout(write, 20);
  };
  socket.once('connect', write);
  return new Promise((resolve, reject) =>
    socket.on('error', reject).on('close', () => resolve(text)),
  );
}

const BODY = JSON.stringify({ query: '{ sum(numbers: [1, 2]) }' });
const HEAD = [
  'POST /graphql HTTP/1.1',
  'Host: gateway',
  'Connection: Upgrade, HTTP2-Settings',
  'Upgrade: h2c',
  'HTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA',
  `X-Bkapi-Authorization: ${APP_HEADER['x-bkapi-authorization']}`,
  'Content-Type: application/json',
  `Content-Length: ${BODY.length}`,
  '\r\n',
].join('\r\n');
const LAST = 'GET /livez HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n';

test('a client that offers HTTP/2 beside its request is answered as any other', async () => {
  const text = await exchange(HEAD + BODY, LAST);
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(text).toContain('{"data":{"sum":3}}');
  expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
});

test('also when its body comes later', async () => {
  expect(await exchange(HEAD, BODY, LAST)).toContain('{"data":{"sum":3}}');
});

test('an upgrade that is no WebSocket after all is refused in order', async () => {
  const text = await exchange(
    'GET /graphql HTTP/1.1\r\nHost: gateway\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  );
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
});
