import { expect, test } from 'vitest';
import { ConfigError } from '../../src/config/variable.ts';
import { readConfig } from '../../src/config.ts';

test('replicas meet under the prefix bkgraph, unless they are told another', () => {
  expect(readConfig({}).redis).toEqual({ prefix: 'bkgraph', entries: 100_000 });
  const env = { BKGRAPH_REDIS_PREFIX: 'bkgraph:stage-2', BKGRAPH_REDIS_ENTRIES: '5000' };
  expect(readConfig(env).redis).toEqual({ prefix: 'bkgraph:stage-2', entries: 5_000 });
});

test.each([
  ['BKGRAPH_REDIS_PREFIX', 'two words'],
  ['BKGRAPH_REDIS_PREFIX', 'x'.repeat(65)],
  ['BKGRAPH_REDIS_ENTRIES', '10'],
])('%s=%s is refused in one line with its name', (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(new RegExp(`^${name}: takes `));
});
