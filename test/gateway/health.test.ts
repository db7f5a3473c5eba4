import { afterEach, beforeEach, expect, test } from 'vitest';
import { failure } from '../kit/fake-esb.ts';
import { type Running, startRunning } from './a-gateway.ts';

let running: Running;
beforeEach(async () => {
  running = await startRunning();
});
afterEach(() => running.stop());

test('the gateway is alive whatever the ESB does', async () => {
  await running.esb.close();
  expect((await running.get('/livez')).status).toBe(200);
});

test('it is ready while the ESB answers, if only that it wants credentials', async () => {
  running.esb.answer(() => failure(1306000, 'User authentication failed'));
  const response = await running.get('/readyz');
  expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);
});

test('it is not ready when the ESB is down or answers something else', async () => {
  running.esb.answer(() => ({ status: 502, text: '<html>Bad Gateway</html>' }));
  const response = await running.get('/readyz');
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain('127.0.0.1');
});

test('however often it is asked, the ESB is asked once a second', async () => {
  await Promise.all(Array.from({ length: 10 }, () => running.get('/readyz')));
  await running.get('/readyz');
  expect(running.esb.requests).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 1_050));
  await running.get('/readyz');
  expect(running.esb.requests).toHaveLength(2);
});
