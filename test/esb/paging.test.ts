import { expect, test } from 'vitest';
import { fetchByNumber, fetchByOffset } from '../../src/esb/index.ts';
import { listByNumber, listByOffset, recordsUpTo } from './a-list.ts';

const API = { system: 'cc', name: 'search_set' };

const SIZES = [0, 1, 199, 200, 201, 400, 401];
const OFFSETS = [0, 1, 100, 199, 200, 250, 400, 1_000];
const LIMITS = [1, 99, 100, 200, 201, 350, 20_000];

const cases = SIZES.flatMap((total) =>
  OFFSETS.flatMap((offset) => LIMITS.map((limit) => ({ total, offset, limit }))),
);

test('any range of a list of any size comes whole, in order, once (by offset)', async () => {
  for (const { total, offset, limit } of cases) {
    const { fetchPage } = listByOffset(total);
    const page = await fetchByOffset(API, { offset, limit }, 200, fetchPage);
    const items = recordsUpTo(total).slice(offset, offset + limit);
    expect({ total, offset, limit, page }).toEqual({
      total,
      offset,
      limit,
      page: { total, items },
    });
  }
});

test('any range of a list of any size comes whole, in order, once (by number)', async () => {
  for (const { total, offset, limit } of cases) {
    const { fetchPage } = listByNumber(total);
    const page = await fetchByNumber(API, { offset, limit }, 200, fetchPage);
    const items = recordsUpTo(total).slice(offset, offset + limit);
    expect({ total, offset, limit, page }).toEqual({
      total,
      offset,
      limit,
      page: { total, items },
    });
  }
});

test.each([
  [0, 1],
  [1, 1],
  [199, 1],
  [200, 1],
  [201, 2],
  [400, 2],
  [401, 3],
])('a list of %i records costs %i calls of 200', async (total, calls) => {
  const byOffset = listByOffset(total);
  await fetchByOffset(API, { offset: 0, limit: 1_000 }, 200, byOffset.fetchPage);
  expect(byOffset.asked).toHaveLength(calls);
  const byNumber = listByNumber(total);
  await fetchByNumber(API, { offset: 0, limit: 1_000 }, 200, byNumber.fetchPage);
  expect(byNumber.asked).toHaveLength(calls);
});

test('no call asks for more than is wanted, or than the maximum (by offset)', async () => {
  const { asked, fetchPage } = listByOffset(1_000);
  await fetchByOffset(API, { offset: 50, limit: 430 }, 200, fetchPage);
  expect(asked).toEqual([
    [50, 200],
    [250, 200],
    [450, 30],
  ]);
});

test('a range of whole pages is asked for as it is (by number)', async () => {
  const { asked, fetchPage } = listByNumber(1_000);
  await fetchByNumber(API, { offset: 300, limit: 100 }, 500, fetchPage);
  expect(asked).toEqual([[4, 100]]);
});

test('a range that is not made of whole pages is cut out of pages of the maximum', async () => {
  const { asked, fetchPage } = listByNumber(1_000);
  const { items } = await fetchByNumber(API, { offset: 130, limit: 100 }, 200, fetchPage);
  expect(items).toEqual(recordsUpTo(230, 130));
  expect(asked).toEqual([
    [1, 200],
    [2, 200],
  ]);
});

test('a range of nothing costs one call of one record, and tells the total', async () => {
  const byOffset = listByOffset(300);
  const none = { total: 300, items: [] };
  expect(await fetchByOffset(API, { offset: 0, limit: 0 }, 200, byOffset.fetchPage)).toEqual(none);
  expect(byOffset.asked).toEqual([[0, 1]]);
  const byNumber = listByNumber(300);
  expect(await fetchByNumber(API, { offset: 7, limit: 0 }, 200, byNumber.fetchPage)).toEqual(none);
  expect(byNumber.asked).toEqual([[8, 1]]);
});

test('beyond the end there is nothing, and the total is told all the same', async () => {
  const none = { total: 5, items: [] };
  const { asked, fetchPage } = listByOffset(5);
  expect(await fetchByOffset(API, { offset: 400, limit: 100 }, 200, fetchPage)).toEqual(none);
  expect(asked).toHaveLength(1);
  const byNumber = listByNumber(5);
  expect(await fetchByNumber(API, { offset: 400, limit: 100 }, 200, byNumber.fetchPage)).toEqual(
    none,
  );
  expect(byNumber.asked).toHaveLength(1);
});
