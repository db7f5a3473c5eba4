import { once } from 'node:events';
import { expect, test } from 'vitest';
import { bareSocket, connect, greetedSocket, hear } from '../../kit/socket.ts';
import { APP_HEADER, counting, startRunning } from '../a-gateway.ts';

const ENDLESS = 'subscription { count(to: 100000) }';

test('a closing gateway sends its sockets away at once, and no subscription is said to be over', async () => {
  const running = await startRunning();
  const { say, told, closed } = await greetedSocket(running.gateway.url, { headers: APP_HEADER });
  say({ id: '1', type: 'subscribe', payload: { query: ENDLESS } });
  await expect.poll(() => told.length).toBeGreaterThan(2);
  const started = performance.now();
  await running.gateway.close();
  expect(performance.now() - started).toBeLessThan(500);
  expect(await closed).toEqual({ code: 1012, reason: 'Service restart' });
  expect(told.map(({ type }) => type)).not.toContain('complete');
  await expect.poll(() => counting.now).toBe(0);
  await running.stop();
});

test('clients subscribe again elsewhere, and their subscriptions go on', async () => {
  const [first, second] = [await startRunning(), await startRunning()];
  const places = [first.gateway.url, second.gateway.url];
  const client = connect(() => places.shift() ?? '', { headers: APP_HEADER, retries: 5 });
  const { seen } = hear(client, ENDLESS);
  await expect.poll(() => seen.length).toBeGreaterThan(1);
  await first.stop();
  const before = seen.length;
  await expect.poll(() => seen.length).toBeGreaterThan(before + 1);
  await client.dispose();
  await second.stop();
});

test('one that does not close its socket does not hold the gateway up', async () => {
  const running = await startRunning({ drainMs: 200 });
  const { socket, closed } = await bareSocket(running.gateway.url, { headers: APP_HEADER });
  socket.pause();
  const started = performance.now();
  await running.gateway.close();
  expect(performance.now() - started).toBeLessThan(1_000);
  socket.resume();
  await closed;
  await running.stop();
});

test('while balancers learn that it ends, sockets go on', async () => {
  const running = await startRunning();
  const { say, told, socket } = await greetedSocket(running.gateway.url, { headers: APP_HEADER });
  say({ id: '1', type: 'subscribe', payload: { query: ENDLESS } });
  await expect.poll(() => told.length).toBeGreaterThan(2);
  const closing = running.gateway.close(150);
  const before = told.length;
  await expect.poll(() => told.length).toBeGreaterThan(before + 1);
  await once(socket, 'close');
  await closing;
  await running.stop();
});
