import { expect, test } from 'vitest';
import { readCallersConfig } from '../../src/config/callers.ts';

test('nothing is limited and nobody acts for another unless it is configured', () => {
  expect(readCallersConfig({})).toEqual({ actingApps: [] });
  const zeros = { BKGRAPH_RATE_LIMIT: '0', BKGRAPH_CALLER_CONCURRENCY: '0' };
  expect(readCallersConfig(zeros)).toEqual({ actingApps: [] });
});

test('limits and acting applications are read, with a minute as the window', () => {
  expect(
    readCallersConfig({
      BKGRAPH_RATE_LIMIT: '600',
      BKGRAPH_CALLER_CONCURRENCY: '8',
      BKGRAPH_ACTING_APPS: 'helpdesk, on-call',
    }),
  ).toEqual({
    rate: { points: 600, windowSeconds: 60 },
    concurrency: 8,
    actingApps: ['helpdesk', 'on-call'],
  });
  const quick = { BKGRAPH_RATE_LIMIT: '5', BKGRAPH_RATE_WINDOW_SECONDS: '1' };
  expect(readCallersConfig(quick).rate).toEqual({ points: 5, windowSeconds: 1 });
});

test.each([
  ['BKGRAPH_RATE_LIMIT', '-1'],
  ['BKGRAPH_RATE_LIMIT', 'many'],
  ['BKGRAPH_RATE_WINDOW_SECONDS', '0'],
  ['BKGRAPH_CALLER_CONCURRENCY', '1.5'],
  ['BKGRAPH_ACTING_APPS', 'one;two'],
  ['BKGRAPH_ACTING_APPS', ','],
])('%s does not take "%s", and says what it takes', (name, value) => {
  expect(() => readCallersConfig({ [name]: value })).toThrow(`${name}: takes `);
});
