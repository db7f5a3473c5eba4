import type { Page } from '../../src/esb/index.ts';

/** What a fake list was asked for: `start` or `page`, and `limit` or `page_size`. */
export type Asked = readonly [number, number];

export const recordsUpTo = (count: number, from = 0): number[] =>
  Array.from({ length: Math.max(0, count - from) }, (_, index) => from + index);

/** A list of `total` records, 0 to total - 1, paged by offset, and what it was asked for. */
export function listByOffset(total: number, cap = Number.POSITIVE_INFINITY) {
  const asked: Asked[] = [];
  const fetchPage = (start: number, limit: number): Promise<Page<number>> => {
    asked.push([start, limit]);
    const items = recordsUpTo(total).slice(start, start + Math.min(limit, cap));
    return Promise.resolve({ total, items });
  };
  return { asked, fetchPage };
}

/** The same paged by number, from 1; no page is larger than `cap`, whatever is asked for. */
export function listByNumber(total: number, cap = Number.POSITIVE_INFINITY) {
  const asked: Asked[] = [];
  const fetchPage = (page: number, pageSize: number): Promise<Page<number>> => {
    asked.push([page, pageSize]);
    const size = Math.min(pageSize, cap);
    const items = recordsUpTo(total).slice((page - 1) * size, page * size);
    return Promise.resolve({ total, items });
  };
  return { asked, fetchPage };
}
