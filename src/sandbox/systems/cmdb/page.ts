import { systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import { integerOf, recordOf, textOf, type Wire } from '../../values.ts';

/** `page` as the CMDB reads it. */
export interface Page {
  readonly start: number;
  /** Infinity when no limit was given. */
  readonly limit: number;
  /** Field names, each with its direction. */
  readonly sort: readonly SortKey[];
}

export interface SortKey {
  readonly field: string;
  readonly sign: 1 | -1;
}

/** A limit of 0 or less, or none, means everything (behaviour.md B1, B2). */
export function pageOf(params: Wire, { api, modes }: Call): Page {
  const page = recordOf(params.page);
  const limit = wholeNumber(page, 'limit');
  const max = api.pagination?.max ?? Number.POSITIVE_INFINITY;
  if (modes.pageLimit === 'strict' && limit > max) {
    throw systemFailure(1199035, `page.limit exceeds ${max}`, '分页大小超过限制');
  }
  return {
    start: Math.max(0, wholeNumber(page, 'start')),
    limit: limit > 0 ? limit : Number.POSITIVE_INFINITY,
    sort: sortKeys(textOf(page.sort)),
  };
}

/** Comma-separated field names, `-` in front for descending. */
export function sortKeys(sort: string): SortKey[] {
  const names = sort.split(',').map((name) => name.trim());
  return names.filter(Boolean).map((name) => ({
    field: name.replace(/^[-+]/, ''),
    sign: name.startsWith('-') ? -1 : 1,
  }));
}

export function cutPage<T>(items: readonly T[], { start, limit }: Page): readonly T[] {
  return items.slice(start, start + limit);
}

/** Sorted by the keys; items that lack a field come first, as in MongoDB. */
export function sorted<T extends Wire>(items: T[], keys: readonly SortKey[]): T[] {
  if (keys.length === 0) return items;
  return items.sort((a, b) => {
    for (const { field, sign } of keys) {
      const order = compare(a[field], b[field]);
      if (order !== 0) return sign * order;
    }
    return 0;
  });
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [a ?? '', b ?? ''].map(String);
  if (left === right || left === undefined || right === undefined) return 0;
  return left < right ? -1 : 1;
}

function wholeNumber(page: Wire, name: string): number {
  const value = page[name] ?? 0;
  const number = integerOf(value);
  if (number !== undefined) return number;
  throw systemFailure(1199000, `page.${name} must be an integer`, `page.${name} 应为整数`);
}
