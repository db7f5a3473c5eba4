import { expect, test } from 'vitest';
import { readLiveConfig } from '../../src/config/live.ts';
import { ConfigError } from '../../src/config/variable.ts';

test('a hundred subscriptions of one caller, and ten thousand in all, may be open', () => {
  expect(readLiveConfig({})).toEqual({ subscriptions: { perCaller: 100, inAll: 10_000 } });
});

test('both can be set, and that of a caller be lifted', () => {
  const env = { BKGRAPH_SUBSCRIPTIONS_PER_CALLER: '0', BKGRAPH_SUBSCRIPTIONS: '50' };
  expect(readLiveConfig(env)).toEqual({ subscriptions: { perCaller: 0, inAll: 50 } });
});

test.each([
  ['BKGRAPH_SUBSCRIPTIONS_PER_CALLER', '-1'],
  ['BKGRAPH_SUBSCRIPTIONS_PER_CALLER', 'many'],
  ['BKGRAPH_SUBSCRIPTIONS', '1.5'],
])('%s=%s stops the start with a line that names it', (name, value) => {
  expect(() => readLiveConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readLiveConfig({ [name]: value })).toThrow(`${name}: takes open subscriptions`);
});
