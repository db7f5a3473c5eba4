import { expect, test } from 'vitest';
import { readOverloadConfig } from '../../src/config/overload.ts';
import { ConfigError } from '../../src/config/variable.ts';
import { readConfig } from '../../src/config.ts';

test('without any variable a busy gateway has 64 requests in its hands, and stops at once', () => {
  expect(readConfig({}).overload).toEqual({
    busyRequests: 64,
    maxRequests: 1_000,
    maxWaitMs: 10_000,
    maxConnections: 4_096,
    drainDelayMs: 0,
    drainMs: 10_000,
  });
});

test('one that other machines reach goes on for 5 s after SIGTERM, unless it is told otherwise', () => {
  expect(readConfig({ HOST: '0.0.0.0' }).overload.drainDelayMs).toBe(5_000);
  expect(readConfig({ HOST: '10.0.0.7' }).overload.drainDelayMs).toBe(5_000);
  for (const host of ['127.0.0.1', 'localhost', '::1']) {
    expect(readOverloadConfig({}, host).drainDelayMs).toBe(0);
  }
  const told = { HOST: '0.0.0.0', BKGRAPH_DRAIN_DELAY_MS: '0' };
  expect(readConfig(told).overload.drainDelayMs).toBe(0);
});

test('every bound can be set', () => {
  const env = {
    BKGRAPH_BUSY_REQUESTS: '10',
    BKGRAPH_MAX_REQUESTS: '20',
    BKGRAPH_MAX_WAIT_MS: '30',
    BKGRAPH_MAX_CONNECTIONS: '40',
    BKGRAPH_DRAIN_DELAY_MS: '50',
    BKGRAPH_DRAIN_TIMEOUT_MS: '60',
  };
  expect(Object.values(readConfig(env).overload)).toEqual([10, 20, 30, 40, 50, 60]);
});

test.each([
  ['BKGRAPH_BUSY_REQUESTS', '0'],
  ['BKGRAPH_MAX_REQUESTS', 'many'],
  ['BKGRAPH_MAX_WAIT_MS', '0'],
  ['BKGRAPH_MAX_CONNECTIONS', '-1'],
  ['BKGRAPH_DRAIN_DELAY_MS', '5s'],
  ['BKGRAPH_DRAIN_TIMEOUT_MS', '600001'],
])('%s=%s is refused in one line with its name and what came', (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(new RegExp(`^${name}: takes .+ \\(got "${value}"\\)$`));
});
