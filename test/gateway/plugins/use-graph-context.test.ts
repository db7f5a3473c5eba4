import { afterEach, beforeEach, expect, test } from 'vitest';
import { APP_HEADER, type Running, startRunning } from '../a-gateway.ts';

let running: Running;
beforeEach(async () => {
  running = await startRunning();
});
afterEach(() => running.stop());

test('what the graph computes anew in its context is not frozen by a copy', async () => {
  const { data } = await running.ask('{ a: generation b: generation }', APP_HEADER);
  expect(data).toEqual({ a: 1, b: 2 });
});

test('no resolver can reach the request, its headers or its cookies', async () => {
  const { data } = await running.ask('{ reach }', APP_HEADER);
  expect(data).toEqual({ reach: ['esb', 'generation'] });
});
