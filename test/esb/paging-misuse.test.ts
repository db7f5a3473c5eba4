import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fetchByNumber, fetchByOffset, type Page } from '../../src/esb/index.ts';
import { listByNumber, listByOffset, recordsUpTo } from './a-list.ts';

const API = { system: 'cc', name: 'search_set' };

test('a system that answers smaller pages than it was asked for is followed (by offset)', async () => {
  const { asked, fetchPage } = listByOffset(450, 100);
  const page = await fetchByOffset(API, { offset: 0, limit: 1_000 }, 200, fetchPage);
  expect(page).toEqual({ total: 450, items: recordsUpTo(450) });
  expect(asked).toHaveLength(5);
});

test.each([
  [0, 400],
  [0, 450],
  [150, 100],
  [200, 200],
  [400, 200],
  [130, 300],
])(
  'a system that answers smaller pages is followed from %i, for %i (by number)',
  async (offset, limit) => {
    for (const total of [250, 399, 400, 450, 1_000]) {
      const { fetchPage } = listByNumber(total, 100);
      const { items } = await fetchByNumber(API, { offset, limit }, 500, fetchPage);
      expect(items).toEqual(recordsUpTo(Math.min(total, offset + limit), offset));
    }
  },
);

test('a system that answers everything, whatever it was asked for, is followed', async () => {
  const all: Page<number> = { total: 450, items: recordsUpTo(450) };
  let calls = 0;
  const fetchPage = () => {
    calls += 1;
    return Promise.resolve(all);
  };
  expect(await fetchByOffset(API, { offset: 0, limit: 1_000 }, 200, fetchPage)).toEqual(all);
  expect(await fetchByNumber(API, { offset: 0, limit: 1_000 }, 200, fetchPage)).toEqual(all);
  expect(calls).toBe(2);
});

test('of a system that answers more than it was asked for, no more is shown', async () => {
  const all: Page<number> = { total: 450, items: recordsUpTo(450) };
  const ten = { total: 450, items: recordsUpTo(10) };
  const fetchPage = () => Promise.resolve(all);
  expect(await fetchByOffset(API, { offset: 0, limit: 10 }, 200, fetchPage)).toEqual(ten);
  expect(await fetchByNumber(API, { offset: 0, limit: 10 }, 200, fetchPage)).toEqual(ten);
});

test('a system that tells a total and answers nothing is not asked again and again', async () => {
  let calls = 0;
  const fetchPage = () => {
    calls += 1;
    return Promise.resolve({ total: 1_000, items: [] });
  };
  const page = await fetchByOffset(API, { offset: 0, limit: 1_000 }, 200, fetchPage);
  expect(page).toEqual({ total: 1_000, items: [] });
  expect(calls).toBe(1);
});

test('a list that shrinks meanwhile answers what is left, and the total it began with', async () => {
  let total = 450;
  const fetchPage = (start: number, limit: number) => {
    const page = { total, items: recordsUpTo(total).slice(start, start + limit) };
    total = 300;
    return Promise.resolve(page);
  };
  const page = await fetchByOffset(API, { offset: 0, limit: 1_000 }, 200, fetchPage);
  expect(page).toEqual({ total: 450, items: recordsUpTo(300) });
});

test('a list that grows meanwhile answers what it held at first', async () => {
  let total = 450;
  const fetchPage = (start: number, limit: number) => {
    const page = { total, items: recordsUpTo(total).slice(start, start + limit) };
    total = 600;
    return Promise.resolve(page);
  };
  const page = await fetchByOffset(API, { offset: 0, limit: 1_000 }, 200, fetchPage);
  expect(page).toEqual({ total: 450, items: recordsUpTo(450) });
});

test.each([
  [90, 89],
  [101, 100],
  [301, 100],
])('of a list of %i pages, the first tells the rest, at most 100 at once', async (pages, most) => {
  let now = 0;
  let peak = 0;
  const { asked, fetchPage } = listByOffset(pages);
  const slowly = async (start: number) => {
    now += 1;
    peak = Math.max(peak, now);
    await sleep(1);
    now -= 1;
    return fetchPage(start, 1);
  };
  await fetchByOffset(API, { offset: 0, limit: pages }, 1, slowly);
  expect(asked).toHaveLength(pages);
  expect(peak).toBe(most);
});

test('one page that fails fails the range, and no further page is asked for', async () => {
  const { asked, fetchPage } = listByOffset(400);
  const failing = async (start: number) => {
    const page = await fetchPage(start, 1);
    await sleep(1);
    if (start === 5) throw new Error('page 5 failed');
    return page;
  };
  const range = fetchByOffset(API, { offset: 0, limit: 400 }, 1, failing);
  await expect(range).rejects.toThrow('page 5 failed');
  await sleep(30);
  expect(asked.length).toBeLessThan(300);
});

test('the first page that fails is the only one that was asked for', async () => {
  let calls = 0;
  const fetchPage = () => {
    calls += 1;
    return Promise.reject(new Error('refused'));
  };
  await expect(fetchByNumber(API, { offset: 0, limit: 900 }, 200, fetchPage)).rejects.toThrow(
    'refused',
  );
  expect(calls).toBe(1);
});

test('a system that forgets its list meanwhile answers what is left, and does not go on for ever', async () => {
  const fetchPage = (page: number) =>
    Promise.resolve({ total: 450, items: page === 1 ? [] : [100, 101] });
  const { items } = await fetchByNumber(API, { offset: 100, limit: 100 }, 200, fetchPage);
  expect(items).toEqual([100, 101]);
});

test('a page that repeats the one before is an error (by offset, by number)', async () => {
  const first = { total: 450, items: recordsUpTo(200) };
  const fetchPage = () => Promise.resolve(first);
  const range = { offset: 0, limit: 450 };
  const wanted = { code: 'ESB_BAD_RESPONSE', api: API };
  await expect(fetchByOffset(API, range, 200, fetchPage)).rejects.toMatchObject(wanted);
  await expect(fetchByNumber(API, range, 200, fetchPage)).rejects.toMatchObject(wanted);
});

test('of a list that grows at its front meanwhile, no record is answered twice, and the total tells', async () => {
  let shift = 0;
  const fetchPage = (start: number, limit: number) => {
    const items = recordsUpTo(450).slice(start - shift, start - shift + limit);
    shift = 3;
    return Promise.resolve({ total: 450, items: items.map((id) => ({ wire: { kind: 'x', id } })) });
  };
  const { total, items } = await fetchByOffset(API, { offset: 0, limit: 1_000 }, 200, fetchPage);
  expect(total).toBe(450);
  expect(items.map(({ wire }) => wire.id)).toEqual(recordsUpTo(447));
});

test('a total without end does not cost calls without end', async () => {
  let calls = 0;
  const fetchPage = (start: number) => {
    calls += 1;
    return Promise.resolve({ total: 2 ** 31 - 1, items: start === 0 ? [0, 1, 2] : [] });
  };
  const all = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
  const page = await fetchByOffset(API, all, 20_000, fetchPage);
  expect(page).toEqual({ total: 2 ** 31 - 1, items: [0, 1, 2] });
  expect(calls).toBeLessThanOrEqual(101);
});
