import { createHash } from 'node:crypto';
import type { Page, Range } from '../esb/index.ts';
import { badInput } from './errors.ts';

/** The paging arguments of every connection field. */
export interface ConnectionArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** What stands behind every connection type. */
export interface Connection<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * One list: what its cursors belong to. A cursor of another field, of another parent, or of the
 * same with another filter or order would point at a wrong record, so it is refused.
 */
export interface List {
  readonly field: string;
  /** Parent, filter and order: anything that makes it another list; a function is asked late. */
  readonly of: unknown;
}

const MAX_FIRST = 20_000;
const DEFAULT_FIRST = 100;

/** The range that `first` and `after` ask for; BAD_USER_INPUT for what no range can be made of. */
export function rangeOf(list: List, { first, after }: ConnectionArgs): Range {
  const limit = limitOf(first);
  return after == null ? fromStart(limit) : { offset: readCursor(list, after) + 1, limit };
}

function limitOf(first: number | null | undefined): number {
  const limit = first ?? DEFAULT_FIRST;
  if (limit >= 0 && limit <= MAX_FIRST) return limit;
  throw badInput('first', `must be 0 to ${MAX_FIRST}, not ${limit}; page with \`after\` for more`);
}

const starts = new Map<number, Range>();

/** One for all lists that begin so: thousands of objects have a list each. */
function fromStart(limit: number): Range {
  const range = starts.get(limit) ?? Object.freeze({ offset: 0, limit });
  starts.set(limit, range);
  return range;
}

/**
 * The beginning of a list that has nothing: without a record there is no cursor, and so one is all.
 * Undefined where a cursor was given, which has to be looked at.
 */
export function nothingOf<T>({ first, after }: ConnectionArgs): Connection<T> | undefined {
  return after == null ? nothing(limitOf(first)) : undefined;
}

const nothings = new Map<number, Connection<never>>();

function nothing(limit: number): Connection<never> {
  const range = fromStart(limit);
  const list = { field: '', of: null };
  const empty = nothings.get(limit) ?? new PagedConnection<never>(list, range, NO_PAGE);
  nothings.set(limit, empty);
  return empty;
}

const NO_PAGE: Page<never> = Object.freeze({ total: 0, items: Object.freeze([]) });

/** A page as a connection. */
export function connectionOf<T>(list: List, range: Range, page: Page<T>): Connection<T> {
  return new PagedConnection(list, range, page);
}

/** A range of records that are all at hand. */
export function pageOf<T>(items: readonly T[], { offset, limit }: Range): Page<T> {
  const whole = offset === 0 && items.length <= limit;
  return { total: items.length, items: whole ? items : items.slice(offset, offset + limit) };
}

/** Cursors are made only when they are read: most queries ask for `nodes` alone. */
class PagedConnection<T> implements Connection<T> {
  readonly #list: List;
  readonly #offset: number;
  readonly #limit: number;
  readonly #page: Page<T>;

  constructor(list: List, { offset, limit }: Range, page: Page<T>) {
    this.#list = list;
    this.#offset = offset;
    this.#limit = limit;
    this.#page = page;
  }

  get totalCount(): number {
    return this.#page.total;
  }

  get nodes(): readonly T[] {
    return this.#page.items;
  }

  get edges(): readonly Edge<T>[] {
    const mark = fingerprint(this.#list);
    return this.#page.items.map((node, index) => ({
      cursor: cursor(mark, this.#offset + index),
      node,
    }));
  }

  get pageInfo(): Connection<T>['pageInfo'] {
    const mark = fingerprint(this.#list);
    const count = this.#page.items.length;
    const end = this.#offset + count;
    // A list that shrank while it was paged: nothing follows an empty page that was asked for.
    const over = this.#limit > 0 && count === 0;
    return {
      hasNextPage: !over && end < this.#page.total,
      hasPreviousPage: this.#offset > 0,
      startCursor: count > 0 ? cursor(mark, this.#offset) : null,
      endCursor: count > 0 ? cursor(mark, end - 1) : null,
    };
  }
}

function cursor(mark: string, position: number): string {
  return Buffer.from(`${mark}:${position}`).toString('base64url');
}

function readCursor(list: List, text: string): number {
  const mark = fingerprint(list);
  const offset = Number(Buffer.from(text, 'base64url').toString().split(':')[1]);
  if (!Number.isSafeInteger(offset) || offset < 0 || cursor(mark, offset) !== text) {
    const field = list.field;
    throw badInput(
      'after',
      `is no cursor of this list; use an \`endCursor\` of the same \`${field}\` with the same filter and order`,
    );
  }
  return offset;
}

function fingerprint({ field, of }: List): string {
  return createHash('sha256')
    .update(JSON.stringify([field, typeof of === 'function' ? (of as () => unknown)() : of]))
    .digest('base64url')
    .slice(0, 11);
}
