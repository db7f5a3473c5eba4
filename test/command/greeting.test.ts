import { expect, test } from 'vitest';
import { greeting } from '../../src/command/greeting.ts';
import { readConfig } from '../../src/config.ts';

const GATEWAY = { url: 'http://127.0.0.1:4000', port: 4000, close: () => Promise.resolve() };
const REAL = { BK_ESB_URL: 'https://paas.example.com' };

test('the greeting leads to the explorer where there is one', () => {
  expect(greeting(GATEWAY, readConfig({}))).toContain('Explorer http://127.0.0.1:4000/ ');
  expect(greeting(GATEWAY, readConfig({ BKGRAPH_EXPLORER: 'off' }))).not.toContain('Explorer');
  expect(greeting(GATEWAY, readConfig(REAL))).not.toContain('Explorer');
  const turnedOn = readConfig({ ...REAL, BKGRAPH_EXPLORER: 'on' });
  expect(greeting(GATEWAY, turnedOn)).toContain('Explorer http://127.0.0.1:4000/ ');
});
