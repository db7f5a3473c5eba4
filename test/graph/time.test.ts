import { expect, test } from 'vitest';
import { epochOf, isoTime, wireTime } from '../../src/graph/time.ts';

test.each([
  ['cc', '2018-03-22T16:52:53.239+08:00', '2018-03-22T16:52:53.239+08:00'],
  ['cc in UTC', '2018-03-22T08:52:53.239Z', '2018-03-22T08:52:53.239Z'],
  ['cc to the nanosecond', '2018-03-22T08:52:53.123456789Z', '2018-03-22T08:52:53.123456789Z'],
  ['job and sops', '2018-03-15 14:39:30 +0800', '2018-03-15T14:39:30+08:00'],
  ['monitor', '2018-11-05 06:01:00+0000', '2018-11-05T06:01:00+00:00'],
  ['west of Greenwich', '2018-11-05 06:01:00-0330', '2018-11-05T06:01:00-03:30'],
  ["itsm: the server's own zone", '2018-03-15 14:39:30', '2018-03-15T14:39:30+08:00'],
  ['a snapshot of monitor', '2018-03-15T14:39:30', '2018-03-15T14:39:30+08:00'],
  ['a leap day', '2020-02-29 00:00:00', '2020-02-29T00:00:00+08:00'],
])('a time of %s is ISO 8601 with its zone', (_, wire, iso) => {
  expect(isoTime(wire)).toBe(iso);
});

test.each([null, undefined, ''])('no time is null: %j', (wire) => {
  expect(isoTime(wire)).toBeNull();
});

test.each([
  'yesterday',
  '2018-03-15',
  '14:39:30',
  '2018-03-15 14:39',
  '2018-3-15 14:39:30',
  '2018-03-15 14:39:30 CST',
  '2018-03-15 14:39:30 +08',
  ' 2018-03-15 14:39:30',
  '2019-02-29 00:00:00',
  '2018-02-30 14:39:30 +0800',
  '2018-13-01 14:39:30',
  '0000-00-00 00:00:00',
  '2018-03-15 25:00:00',
  '2018-03-15 14:60:00',
  1_521_095_970,
  true,
  {},
])('%j is no time', (wire) => {
  expect(isoTime(wire)).toBeUndefined();
});

test.each([
  ['2018-03-15T14:39:30+08:00', 1_521_095_970_000],
  ['2018-03-15T06:39:30Z', 1_521_095_970_000],
  ['2018-03-15T06:39:30.25Z', 1_521_095_970_250],
  ['2018-03-15T06:39Z', 1_521_095_940_000],
  ['1970-01-01T00:00:00Z', 0],
  ['2020-02-29T23:59:59-12:00', 1_583_063_999_000],
])('%s is a point in time', (iso, epoch) => {
  expect(epochOf(iso)).toBe(epoch);
});

test.each([
  '',
  '2018-03-15',
  '2018-03-15T14:39:30',
  '2018-03-15 14:39:30+08:00',
  '2018-03-15T14:39:30+0800',
  '2019-02-29T00:00:00Z',
  '2100-02-29T00:00:00Z',
  '2018-02-30T00:00:00Z',
  '2018-04-31T00:00:00Z',
  '2018-00-01T00:00:00Z',
  '2018-01-00T00:00:00Z',
  '2018-03-15T25:00:00Z',
  '2018-03-15T14:60:00Z',
  '2018-03-15T14:39:30+99:00',
  'now',
])('"%s" is no point in time', (iso) => {
  expect(epochOf(iso)).toBeUndefined();
});

test('whatever a system sends as a time can be read back as a point in time', () => {
  for (const wire of [
    '2018-03-15 14:39:30 +0800',
    '2018-03-15 14:39:30',
    '2018-11-05 06:01:00.5Z',
  ]) {
    expect(epochOf(String(isoTime(wire)))).toEqual(expect.any(Number));
  }
});

test('a time is sent in UTC, with its zone', () => {
  expect(wireTime('2018-11-05T14:01:00+08:00', 'up')).toBe('2018-11-05 06:01:00+0000');
  expect(wireTime('2018-11-05T06:01:00Z', 'down')).toBe('2018-11-05 06:01:00+0000');
});

test('a start between two seconds is the one after, an end the one before', () => {
  expect(wireTime('2018-12-31T23:59:59.001Z', 'up')).toBe('2019-01-01 00:00:00+0000');
  expect(wireTime('2018-12-31T23:59:59.999Z', 'down')).toBe('2018-12-31 23:59:59+0000');
  expect(wireTime('1969-12-31T23:59:59.5Z', 'up')).toBe('1970-01-01 00:00:00+0000');
  expect(wireTime('1969-12-31T23:59:59.5Z', 'down')).toBe('1969-12-31 23:59:59+0000');
});
