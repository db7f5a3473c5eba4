import { expect, test } from 'vitest';
import {
  expectCount,
  expectInt,
  expectLong,
  expectObject,
  expectObjects,
  expectPage,
  textOf,
} from '../../src/esb/index.ts';
import { esbErrorIn, READ } from './a-client.ts';

test.each([
  [1, 1],
  [0, 0],
  [-3, -3],
  ['12', 12],
  ['2147483647', 2_147_483_647],
])('an integer comes as a number or as text: %j', (value, number) => {
  expect(expectInt(READ, value, '`count`')).toBe(number);
  expect(expectLong(READ, value, '`count`')).toBe(number);
});

test.each([20_000_000_001, '20000000001', -(2 ** 31) - 1])(
  '%j is a long integer, and none of 32 bits',
  async (value) => {
    expect(expectLong(READ, value, '`count`')).toBe(Number(value));
    const error = await esbErrorIn(() => expectInt(READ, value, '`count`'));
    expect(error.code).toBe('ESB_BAD_RESPONSE');
    expect(error.message).toBe('cc/search_business answered `count` that does not fit 32 bits');
  },
);

test('there are never fewer than none', async () => {
  expect(expectCount(READ, '0', '`count`')).toBe(0);
  const error = await esbErrorIn(() => expectCount(READ, -1, '`count`'));
  expect(error.message).toBe('cc/search_business answered `count` below 0');
});

test('a number that JSON has rounded is no text: nobody knows what was sent', () => {
  expect([textOf(2 ** 53 - 1), textOf(1.5)]).toEqual(['9007199254740991', '1.5']);
  expect([textOf(2 ** 53), textOf(-1e300)]).toEqual(['', '']);
});

test('a page that counts records has a list of them', async () => {
  const read = (page: object) => expectPage(READ, page, 'count', 'info');
  expect(read({ count: 0, info: null })).toEqual({ total: 0, items: [] });
  expect(read({ count: 0 })).toEqual({ total: 0, items: [] });
  for (const page of [{ count: 2, info: null }, { count: 2 }]) {
    const error = await esbErrorIn(() => read(page));
    expect(error.message).toBe('cc/search_business answered a `count` of 2 without a `info`');
  }
});

test.each([1.5, '1.5', '', ' ', 'x', null, undefined, true, [], [1], {}, NaN, 2 ** 53, '1e400'])(
  '%j is no integer',
  async (value) => {
    const error = await esbErrorIn(() => expectInt(READ, value, '`count`'));
    expect(error.code).toBe('ESB_BAD_RESPONSE');
    expect(error.message).toBe('cc/search_business answered `count` that is no integer');
  },
);

test('an object is answered as it is', () => {
  const value = { a: 1 };
  expect(expectObject(READ, value)).toBe(value);
});

test.each([null, undefined, [], 'text', 1, true])('%j is no object', async (value) => {
  const error = await esbErrorIn(() => expectObject(READ, value, '`host`'));
  expect(error.message).toBe('cc/search_business answered `host` that is no object');
});

test('a list of objects is answered as it is, and null stands for an empty one', () => {
  expect(expectObjects(READ, [{ a: 1 }, {}])).toEqual([{ a: 1 }, {}]);
  expect(expectObjects(READ, null)).toEqual([]);
  expect(expectObjects(READ, undefined)).toEqual([]);
});

test.each([
  [{}, '`info` that is no list'],
  ['', '`info` that is no list'],
  [0, '`info` that is no list'],
  [[{}, null], 'an item of `info` that is no object'],
  [[[{}]], 'an item of `info` that is no object'],
])('%j is no list of objects', async (value, what) => {
  const error = await esbErrorIn(() => expectObjects(READ, value, '`info`'));
  expect(error.message).toBe(`cc/search_business answered ${what}`);
});

test('a page is read from the members that its API names', () => {
  const data = { total: '3', result: [{ id: 1 }] };
  expect(expectPage(READ, data, 'total', 'result')).toEqual({ total: 3, items: [{ id: 1 }] });
  expect(expectPage(READ, { count: 0, info: null }, 'count', 'info').items).toEqual([]);
});

test.each([
  [null, '`data` that is no object'],
  [[], '`data` that is no object'],
  [{ info: [] }, '`count` that is no integer'],
  [{ count: 1, info: 'x' }, '`info` that is no list'],
])('%j is no page', async (data, what) => {
  const error = await esbErrorIn(() => expectPage(READ, data, 'count', 'info'));
  expect(error.message).toBe(`cc/search_business answered ${what}`);
});
