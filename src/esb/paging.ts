import { type ApiName, badResponse } from './errors.ts';

/** One page of records, and how many there are in all. */
export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** A stretch of a list: `limit` records from `offset`, which counts from 0. */
export interface Range {
  readonly offset: number;
  readonly limit: number;
}

/** Pages of one list that are fetched at the same time: 20,000 records in pages of 200. */
const PAGES_AT_ONCE = 100;

/**
 * A range of a list that an API pages by offset (`page.start/limit`, `start/length`), with at
 * most `max` records a call: the first call tells the total, the others go out together. An API
 * that answers smaller pages than it was asked for, or larger ones, is followed. `goOn` may look
 * at the first page and say that the others are not worth it: then it is all there is. Of an empty
 * page it is not asked. A page that repeats the one before is an error; of one
 * that has shifted, because the list grew meanwhile, what the one before holds is left out.
 */
export async function fetchByOffset<T>(
  api: ApiName,
  { offset, limit }: Range,
  max: number,
  fetchPage: (start: number, limit: number) => Promise<Page<T>>,
  goOn: (first: Page<T>) => boolean | Promise<boolean> = () => true,
): Promise<Page<T>> {
  // To the CMDB a limit of 0 means everything (behaviour.md B1).
  const asked = Math.max(1, Math.min(limit, max));
  const first = await fetchPage(offset, asked);
  const end = Math.min(offset + limit, first.total);
  const got = first.items.length;
  if (got === 0 || offset + got >= end)
    return { total: first.total, items: upTo(limit, first.items) };
  const size = Math.min(got, asked);
  const starts = (await goOn(first)) ? { from: offset + got, end, step: size } : NO_STEPS;
  const rest = await together(starts, (start) => fetchPage(start, Math.min(size, end - start)));
  return { total: first.total, items: join(api, [first, ...rest]).slice(0, limit) };
}

/**
 * A range of a list that an API pages by number (`page` from 1, `page_size`). An API that
 * answers pages of another size than it was asked for, as some do without a word, is followed:
 * its first page tells the size that its numbers mean.
 */
export async function fetchByNumber<T>(
  api: ApiName,
  { offset, limit }: Range,
  max: number,
  fetchPage: (page: number, pageSize: number) => Promise<Page<T>>,
): Promise<Page<T>> {
  const asked = alignedSize(offset, limit, max);
  const number = Math.floor(offset / asked) + 1;
  const first = { number, page: await fetchPage(number, asked) };
  const { total, items } = first.page;
  if (items.length === 0) return { total, items };
  const trusted = number === 1 || isWhole(first, asked);
  const start = trusted ? first : { number: 1, page: await fetchPage(1, asked) };
  const size = isWhole(start, asked) ? asked : start.page.items.length || asked;
  const known = size === asked ? first : start;
  const from = Math.floor(offset / size);
  const end = Math.ceil(Math.min(offset + limit, total) / size) + 1;
  const numbers = { from: from + 1, end, step: 1 };
  const pages = await together(numbers, (one) =>
    one === known.number ? Promise.resolve(known.page) : fetchPage(one, size),
  );
  const skipped = offset - from * size;
  return { total, items: join(api, pages).slice(skipped, skipped + limit) };
}

interface NumberedPage<T> {
  readonly number: number;
  readonly page: Page<T>;
}

/** Whether a page holds as many records as one of its number and that size has to. */
function isWhole<T>({ number, page }: NumberedPage<T>, size: number): boolean {
  const left = page.total - (number - 1) * size;
  return page.items.length === Math.max(0, Math.min(left, size));
}

/** The page size at which the range is whole pages, if there is one: else pages of the maximum. */
function alignedSize(offset: number, limit: number, max: number): number {
  const size = Math.max(1, limit);
  return size <= max && offset % size === 0 ? size : max;
}

interface Steps {
  readonly from: number;
  readonly end: number;
  readonly step: number;
}

const NO_STEPS: Steps = { from: 0, end: 0, step: 1 };

/**
 * Some at once, the next when one has come. A page of nothing is the last that is asked for: a
 * total that promises records without end does not cost calls without end.
 */
async function together<T>(
  { from, end, step }: Steps,
  fetchPage: (start: number) => Promise<Page<T>>,
): Promise<Page<T>[]> {
  const pages: Page<T>[] = [];
  const count = Math.max(0, Math.ceil((end - from) / step));
  let next = 0;
  const goThrough = async () => {
    while (next < count) {
      const at = next++;
      const page = await fetchPage(from + at * step).catch((error: unknown) => {
        next = count; // a range with a hole is of no use to anybody
        throw error;
      });
      pages[at] = page;
      if (page.items.length === 0) next = count;
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, PAGES_AT_ONCE) }, goThrough));
  return pages;
}

function upTo<T>(limit: number, items: readonly T[]): readonly T[] {
  return items.length <= limit ? items : items.slice(0, limit);
}

/** Pages one after another, each without what the one before holds: the list has shifted. */
function join<T>(api: ApiName, pages: readonly Page<T>[]): T[] {
  return pages.flatMap(({ items }, index) => {
    const before = pages[index - 1]?.items ?? [];
    const known = items.length === 0 ? -1 : before.findIndex((one) => isSame(one, items[0]));
    if (known === 0) throw badResponse(api, 'the same records on several pages');
    return known < 0 ? items : items.slice(before.length - known);
  });
}

/** Records are the wire's, or have it as `wire`; the first member that differs tells them apart. */
function isSame(one: unknown, other: unknown): boolean {
  const a = wireOf(one);
  const b = wireOf(other);
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  let isEmpty = true;
  for (const name in a) {
    if (!hasSame(a, b, name)) return false;
    isEmpty = false;
  }
  return !isEmpty;
}

function hasSame(a: object, b: object, name: string): boolean {
  const one: unknown = Reflect.get(a, name);
  const other: unknown = Reflect.get(b, name);
  const nested = typeof one === 'object' && typeof other === 'object';
  return one === other || (nested && JSON.stringify(one) === JSON.stringify(other));
}

function wireOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'wire' in record ? record.wire : record;
}
