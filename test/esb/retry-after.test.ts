import { expect, test } from 'vitest';
import { retryAfterMs } from '../../src/esb/retry-after.ts';

const now = Date.parse('2026-03-01T10:00:00Z');

test.each([
  ['5', 5_000],
  [' 0 ', 0],
  ['1.5', 1_500],
  ['999999999', 3_600_000],
  ['Sun, 01 Mar 2026 10:00:30 GMT', 30_000],
  ['Sunday, 01-Mar-26 10:00:30 GMT', 30_000],
  ['Sun Mar  1 10:00:30 2026 GMT', 30_000],
  ['Sun, 01 Mar 2026 09:00:00 GMT', 0],
  ['Mon, 01 Mar 2027 10:00:00 GMT', 3_600_000],
])('%j asks to wait %i ms', (header, ms) => {
  expect(retryAfterMs(header, now)).toBe(ms);
});

test.each([undefined, '', 'soon', '-5', '1e9', '5 s', '0x10', 'Infinity', 'Sun'])(
  '%j asks for nothing',
  (header) => {
    expect(retryAfterMs(header, now)).toBeUndefined();
  },
);
