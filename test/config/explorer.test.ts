import { expect, test } from 'vitest';
import { ConfigError } from '../../src/config/variable.ts';
import { readConfig } from '../../src/config.ts';

const REAL = { BK_ESB_URL: 'https://paas.example.com' };

test('the explorer is on with the sandbox, and off before a real ESB', () => {
  expect(readConfig({}).explorer).toBe(true);
  expect(readConfig(REAL).explorer).toBe(false);
});

test('the explorer can be turned on and off', () => {
  expect(readConfig({ ...REAL, BKGRAPH_EXPLORER: 'on' }).explorer).toBe(true);
  expect(readConfig({ BKGRAPH_EXPLORER: 'off' }).explorer).toBe(false);
});

test('another value stops the start with a line that names the variable', () => {
  const read = () => readConfig({ BKGRAPH_EXPLORER: 'yes' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow('BKGRAPH_EXPLORER: takes on or off (got "yes")');
});
