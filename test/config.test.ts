import { describe, expect, test } from 'vitest';
import { readEsbConfig } from '../src/config/esb.ts';
import { readOverloadConfig } from '../src/config/overload.ts';
import { readRedisConfig } from '../src/config/redis.ts';
import { readStoreConfig } from '../src/config/store.ts';
import { ConfigError } from '../src/config/variable.ts';
import { readConfig } from '../src/config.ts';

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return '';
}

describe('without any variable', () => {
  test('the gateway serves the sandbox on 127.0.0.1:4000, with GraphiQL and the trace', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      websockets: true,
      supplierAccount: '0',
      esb: readEsbConfig({}),
      trace: 'header',
      graphiql: true,
      explorer: true,
      planner: true,
      execution: 'compiled',
      cache: false,
      redis: readRedisConfig({}),
      callers: { actingApps: [] },
      arguments: {},
      sandbox: {},
      documents: { limits: {}, introspection: true, persistedOnly: false },
      http: {},
      live: { subscriptions: { perCaller: 100, inAll: 10_000 } },
      logLevel: 'info',
      overload: readOverloadConfig({}, '127.0.0.1'),
      observe: { metrics: true },
      store: readStoreConfig({}, true),
      callbacks: { jobDays: 7, eventDays: 30, eventCheckSeconds: 60 },
    });
  });

  test('an empty variable counts as one that is not set', () => {
    expect(readConfig({ PORT: '', BK_ESB_URL: '', BKGRAPH_TRACE: '' })).toEqual(readConfig({}));
  });
});

describe('with a real ESB', () => {
  const real = { BK_ESB_URL: 'https://paas.example.com/' };

  test('GraphiQL and the trace are off unless somebody turns them on', () => {
    expect(readConfig(real)).toMatchObject({ trace: 'off', graphiql: false });
    const on = { ...real, BKGRAPH_GRAPHIQL: 'on', BKGRAPH_TRACE: 'always' };
    expect(readConfig(on)).toMatchObject({ trace: 'always', graphiql: true });
  });

  test('application credentials come as a pair or not at all', () => {
    const app = { BK_APP_CODE: 'bkgraph', BK_APP_SECRET: 'canary' };
    expect(readConfig({ ...real, ...app }).app).toEqual({
      appCode: 'bkgraph',
      appSecret: 'canary',
    });
    expect(readConfig(real).app).toBeUndefined();
    expect(refusal({ BK_APP_CODE: 'bkgraph' })).toBe(
      'BK_APP_SECRET: must be set when BK_APP_CODE is (got nothing)',
    );
    expect(refusal({ BK_APP_SECRET: 'canary' })).toBe(
      'BK_APP_CODE: must be set when BK_APP_SECRET is (got nothing)',
    );
  });
});

test.each([
  ['on', true],
  ['off', false],
  ['', false],
])('BKGRAPH_CACHE=%s keeps answers: %s', (value, cache) => {
  expect(readConfig({ BKGRAPH_CACHE: value }).cache).toBe(cache);
  expect(readConfig({ BKGRAPH_CACHE: value, BK_ESB_URL: 'https://paas' }).cache).toBe(cache);
});

test('the sandbox can be given its size, its slowness and its seed', () => {
  const env = { SANDBOX_HOSTS: '100000', SANDBOX_LATENCY_MS: '0', SANDBOX_SEED: '-7' };
  expect(readConfig(env).sandbox).toEqual({ hosts: 100_000, latencyMs: 0, seed: -7 });
});

test('the hosts of the sandbox can be spread over equal businesses', () => {
  const env = { SANDBOX_HOSTS: '6400', SANDBOX_BUSINESSES: '64' };
  expect(readConfig(env).sandbox).toEqual({ hosts: 6400, businesses: 64 });
});

test.each([
  ['PORT', '70000'],
  ['PORT', '4e3'],
  ['PORT', ' 80'],
  ['HOST', 'a b'],
  ['BKGRAPH_TRACE', 'on'],
  ['BKGRAPH_GRAPHIQL', 'true'],
  ['BKGRAPH_PLANNER', 'yes'],
  ['BKGRAPH_EXECUTION', 'jit'],
  ['BKGRAPH_CACHE', 'true'],
  ['SANDBOX_HOSTS', '0'],
  ['SANDBOX_HOSTS', '100001'],
  ['SANDBOX_BUSINESSES', '0'],
  ['SANDBOX_BUSINESSES', '65'],
  ['SANDBOX_LATENCY_MS', '-1'],
  ['SANDBOX_SEED', '1.5'],
  ['LOG_LEVEL', 'loud'],
  ['BK_SUPPLIER_ACCOUNT', 'a b'],
])('%s=%s is refused in one line with its name and what came', (name, value) => {
  const message = refusal({ [name]: value });
  expect(message).toMatch(new RegExp(`^${name}: takes .+ \\(got .+\\)$`));
  expect(message).toContain(JSON.stringify(value));
});

test.each([
  ['BK_ESB_URL', 'paas.canary.example'],
  ['BK_ESB_URL', 'ftp://canary'],
  ['BK_ESB_URL', 'https://user:canary@paas'],
  ['BK_ESB_URL', 'https://paas/?canary=1'],
  ['REDIS_URL', 'http://:canary@redis'],
  ['BK_APP_SECRET', 'canary\n'],
])('%s is refused without showing what came', (name, value) => {
  const message = refusal({ BK_APP_CODE: 'a', [name]: value });
  expect(message).toMatch(new RegExp(`^${name}: takes .+`));
  expect(message).not.toContain('canary');
});
