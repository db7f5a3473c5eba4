import { describe, expect, test } from 'vitest';
import { esbSettings } from '../../src/command/esb-settings.ts';
import { readEsbConfig } from '../../src/config/esb.ts';
import { ConfigError } from '../../src/config/variable.ts';

function refusal(env: Record<string, string>): string {
  try {
    readEsbConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return '';
}

describe('without any variable', () => {
  test('a call has 35 s, a system 64 calls at a time, a breaker, and reads two repeats', () => {
    expect(esbSettings(readEsbConfig({}))).toEqual({
      timeouts: { default: { headers: 35_000, body: 35_000, bodyWhole: 70_000 } },
      connections: 64,
      connectionsOf: {},
      queue: 10_000,
      breaker: { failures: 10 },
      retries: { times: 2, budget: 0.1, within: 17_500 },
    });
  });
});

test('a system has a time-out and a share of its own', () => {
  const config = readEsbConfig({
    BKGRAPH_ESB_TIMEOUT_MS: '20000',
    BKGRAPH_ESB_TIMEOUTS: 'monitor=10000, cc=30000',
    BKGRAPH_ESB_CONNECTIONS_OF: 'monitor=8',
  });
  expect(esbSettings(config)).toMatchObject({
    timeouts: {
      default: { headers: 20_000, body: 20_000 },
      monitor: { headers: 10_000, body: 10_000, bodyWhole: 20_000 },
      cc: { headers: 30_000 },
    },
    connectionsOf: { monitor: 8 },
  });
});

test('breaker and repeats are turned off with 0', () => {
  const config = readEsbConfig({ BKGRAPH_ESB_BREAKER_FAILURES: '0', BKGRAPH_ESB_RETRIES: '0' });
  const settings = esbSettings(config);
  expect(settings.breaker).toBeUndefined();
  expect(settings.retries).toBeUndefined();
});

test.each([
  ['BKGRAPH_ESB_TIMEOUT_MS', '5', /milliseconds from 100 to 600000/],
  ['BKGRAPH_ESB_TIMEOUTS', 'monitor', /as monitor=10000,cc=20000/],
  ['BKGRAPH_ESB_TIMEOUTS', 'monitor=', /as monitor=10000,cc=20000/],
  ['BKGRAPH_ESB_TIMEOUTS', 'monitr=10000', /of bk_login, bk_paas, cmsi, cc, gse, job, monitor/],
  ['BKGRAPH_ESB_TIMEOUTS', 'cc=1000,cc=2000', /as monitor=10000,cc=20000/],
  ['BKGRAPH_ESB_TIMEOUTS', 'cc=1000=2', /as monitor=10000,cc=20000/],
  ['BKGRAPH_ESB_CONNECTIONS', '0', /from 1 to 1024/],
  ['BKGRAPH_ESB_CONNECTIONS_OF', 'cc=0', /from 1 to 1024 by system/],
  ['BKGRAPH_ESB_QUEUE', '-1', /from 0 to 1000000/],
  ['BKGRAPH_ESB_BREAKER_FAILURES', 'off', /or 0 for no breaker/],
  ['BKGRAPH_ESB_RETRIES', '6', /from 0 to 5/],
  ['BKGRAPH_ESB_RETRY_BUDGET_PERCENT', '101', /from 0 to 100/],
])('%s=%s stops the start with a line that says what it takes', (name, value, takes) => {
  expect(refusal({ [name]: value })).toMatch(new RegExp(`^${name}: takes .*${takes.source}`));
});
