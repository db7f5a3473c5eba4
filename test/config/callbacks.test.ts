import { expect, test } from 'vitest';
import { ConfigError } from '../../src/config/variable.ts';
import { readConfig } from '../../src/config.ts';

const APP = { BK_APP_CODE: 'bkgraph', BK_APP_SECRET: 'canary' };
const REAL = { BK_ESB_URL: 'https://paas.example.com', PUBLIC_URL: 'https://graph.example.com/' };

test('without any variable addresses end after a week, those of the CMDB after a month', () => {
  const defaults = { jobDays: 7, eventDays: 30, eventCheckSeconds: 60 };
  expect(readConfig({}).callbacks).toEqual(defaults);
});

test('everything can be set', () => {
  const env = {
    ...{ ...REAL, ...APP, BK_USERNAME: 'admin', BKGRAPH_CALLBACK_SECRET: 'canary-long-enough' },
    BKGRAPH_JOB_CALLBACK_DAYS: '1',
    BKGRAPH_EVENT_CALLBACK_DAYS: '2',
    BKGRAPH_EVENT_CHECK_SECONDS: '3',
  };
  expect(readConfig(env).callbacks).toEqual({
    publicUrl: 'https://graph.example.com',
    secret: 'canary-long-enough',
    username: 'admin',
    jobDays: 1,
    eventDays: 2,
    eventCheckSeconds: 3,
  });
});

test('a path before the addresses of the gateway stays', () => {
  const env = { ...REAL, ...APP, PUBLIC_URL: 'http://10.0.0.7:8080/graph/' };
  expect(readConfig(env).callbacks.publicUrl).toBe('http://10.0.0.7:8080/graph');
});

test('with an address there must be a secret of some kind', () => {
  expect(() => readConfig(REAL)).toThrow(/^BKGRAPH_CALLBACK_SECRET: must be set when PUBLIC_URL/);
  const secret = { BKGRAPH_CALLBACK_SECRET: 'canary-long-enough' };
  expect(readConfig({ ...REAL, ...secret }).callbacks.secret).toBe('canary-long-enough');
  expect(readConfig({ PUBLIC_URL: 'http://127.0.0.1:1' }).callbacks.secret).toBeUndefined();
});

test.each([
  ['PUBLIC_URL', 'graph.example.com'],
  ['PUBLIC_URL', 'ftp://graph.example.com'],
  ['PUBLIC_URL', 'https://graph.example.com/?a=1'],
  ['BKGRAPH_JOB_CALLBACK_DAYS', '0'],
  ['BKGRAPH_EVENT_CALLBACK_DAYS', '366'],
  ['BKGRAPH_EVENT_CHECK_SECONDS', 'often'],
])('%s=%s is refused in one line with its name and what came', (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(new RegExp(`^${name}: takes .+ \\(got "${value.replace('?', '\\?')}"\\)$`));
});

test('a secret that is too short is refused, and is not shown', () => {
  const read = () => readConfig({ BKGRAPH_CALLBACK_SECRET: 'canary' });
  expect(read).toThrow(/^BKGRAPH_CALLBACK_SECRET: takes at least 16 /);
  expect(read).not.toThrow(/canary/);
});
