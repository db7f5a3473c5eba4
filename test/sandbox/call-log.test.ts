import { expect, test } from 'vitest';
import { CallLog } from '../../src/sandbox/call-log.ts';

test('keeps the last 10,000 calls and counts all of them', () => {
  const log = new CallLog(true);
  for (let n = 1; n <= 25_000; n += 1) {
    log.begin({
      system: 'cc',
      api: 'search_host',
      method: 'POST',
      path: '/',
      query: '',
      headers: {},
      params: { n },
      startedAt: n,
      finishedAt: null,
      outcome: null,
    });
  }
  expect(log.entries).toHaveLength(10_000);
  expect(log.entries[0]?.params.n).toBe(15_001);
  expect(log.count('cc/search_host')).toBe(25_000);
});
