import { afterEach, expect, test } from 'vitest';
import { failure } from '../../kit/fake-esb.ts';
import { APP_HEADER, type Running, startRunning } from '../a-gateway.ts';

let running: Running;
afterEach(() => running.stop());

test('each request leaves one line: what it asked, how it went and what it cost', async () => {
  running = await startRunning();
  running.esb.answer(() => failure(1306429, 'slow down'));
  await running.ask('query Who { a: me b: me }', { ...APP_HEADER, 'x-request-id': 'r-1' });
  const lines = running
    .log()
    .split('\n')
    .filter((line) => line.includes('graphql request'));
  expect(lines).toHaveLength(1);
  const line = logged(lines[0]);
  expect(Object.fromEntries(line)).toMatchObject({
    level: 'info',
    requestId: 'r-1',
    operation: 'Who',
    type: 'query',
    method: 'POST',
    status: 200,
    errors: { RATE_LIMITED: 2 },
    msg: 'graphql request',
  });
  expect([...line.keys()].sort()).toEqual([
    ...['durationMs', 'errors', 'esbCalls', 'esbWaves', 'level', 'method', 'msg'],
    ...['operation', 'requestId', 'status', 'time', 'type'],
  ]);
});

function logged(line = ''): Map<string, unknown> {
  const value: unknown = JSON.parse(line);
  return new Map(Object.entries(Object(value) as object));
}
