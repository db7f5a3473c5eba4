import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

test('sockets are taken unless they are switched off', () => {
  expect(readConfig({}).websockets).toBe(true);
  expect(readConfig({ BKGRAPH_WEBSOCKETS: 'on' }).websockets).toBe(true);
  expect(readConfig({ BKGRAPH_WEBSOCKETS: 'off' }).websockets).toBe(false);
});

test('another word stops the start', () => {
  expect(() => readConfig({ BKGRAPH_WEBSOCKETS: 'yes' })).toThrow(
    'BKGRAPH_WEBSOCKETS: takes on or off (got "yes")',
  );
});
