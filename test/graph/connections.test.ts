import { expect, test } from 'vitest';
import { connectionOf, pageOf, rangeOf } from '../../src/graph/connections.ts';

const LIST = { field: 'Set.modules', of: { setId: 11, filter: null } };
const letters = ['a', 'b', 'c', 'd', 'e'];

/** The page of letters that `first` and `after` ask for. */
function ask(args: { first?: number | null; after?: string | null } = {}) {
  const range = rangeOf(LIST, args);
  return connectionOf(LIST, range, pageOf(letters, range));
}

test('without arguments, the first 100 are asked for', () => {
  expect(rangeOf(LIST, {})).toEqual({ offset: 0, limit: 100 });
  expect(rangeOf(LIST, { first: null, after: null })).toEqual({ offset: 0, limit: 100 });
});

test.each([0, 1, 20_000])('first: %i is a range', (first) => {
  expect(rangeOf(LIST, { first })).toEqual({ offset: 0, limit: first });
});

test('a page tells the total, its records, and whether there are more', () => {
  expect(ask({ first: 2 })).toMatchObject({
    totalCount: 5,
    nodes: ['a', 'b'],
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
});

test('each page goes on where the one before ended, to the last record', () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = ask({ first: 2, after });
    seen.push(...page.nodes);
    after = page.pageInfo.endCursor;
    expect(page.pageInfo.hasNextPage).toBe(seen.length < letters.length);
    expect(page.pageInfo.hasPreviousPage).toBe(seen.length > page.nodes.length);
  } while (seen.length < letters.length);
  expect(seen).toEqual(letters);
});

test('edges are the nodes with their cursors, and pageInfo has the first and the last', () => {
  const { edges, pageInfo } = ask({ first: 3 });
  expect(edges.map(({ node }) => node)).toEqual(['a', 'b', 'c']);
  expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(3);
  expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
  expect(pageInfo.endCursor).toBe(edges[2]?.cursor);
});

test('the cursor of any edge goes on behind it', () => {
  const [, second] = ask().edges;
  expect(ask({ after: second?.cursor ?? '' }).nodes).toEqual(['c', 'd', 'e']);
});

test('a page of nothing has no cursors, and tells that there is more', () => {
  expect(ask({ first: 0 })).toMatchObject({ totalCount: 5, nodes: [], edges: [] });
  expect(ask({ first: 0 }).pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});

test('behind the last record there is nothing more', () => {
  const { endCursor } = ask().pageInfo;
  const behind = ask({ after: endCursor });
  expect(behind.nodes).toEqual([]);
  expect(behind.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('an empty list is a page of nothing', () => {
  const range = rangeOf(LIST, {});
  expect(connectionOf(LIST, range, { total: 0, items: [] })).toMatchObject({
    totalCount: 0,
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('the total is the one that the system told, not the number of records at hand', () => {
  const range = rangeOf(LIST, { first: 2 });
  const connection = connectionOf(LIST, range, { total: 12_345, items: ['a', 'b'] });
  expect(connection.totalCount).toBe(12_345);
  expect(connection.pageInfo.hasNextPage).toBe(true);
});

test('no cursor is made for a query that reads only nodes and the total', () => {
  const unreadable = {
    field: 'x',
    get of(): never {
      throw new Error('a cursor was made');
    },
  };
  const connection = connectionOf(unreadable, { offset: 0, limit: 2 }, { total: 1, items: ['a'] });
  expect(connection.nodes).toEqual(['a']);
  expect(connection.totalCount).toBe(1);
  expect(() => connection.edges).toThrow('a cursor was made');
});

test('nothing follows an empty page, whatever the total says, unless none was asked for', () => {
  const list = { field: 'hosts', of: 2 };
  const page = { total: 9, items: [] };
  expect(connectionOf(list, { offset: 5, limit: 3 }, page).pageInfo.hasNextPage).toBe(false);
  expect(connectionOf(list, { offset: 0, limit: 0 }, page).pageInfo.hasNextPage).toBe(true);
});
