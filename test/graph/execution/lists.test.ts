import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { asInterpreted } from './as-interpreted.ts';

const schema = buildSchema(`
  type Item { id: Int sure: Int! items: [Item] }
  type Query {
    leaves: [Int] sureLeaves: [Int!] allSure: [Int!]!
    table: [[Int]] sureTable: [[Int!]!]
    items: [Item] sureItems: [Item!] allSureItems: [Item!]!
    grid: [[Item]] sureGrid: [[Item!]!] cube: [[[Item]!]]
  }
`);

const broken = () => new Error('broken');
const one = { id: 1, sure: 1 };

/** What may stand in a list, made anew each time: nobody may leave a rejection unhandled. */
const ITEMS: Readonly<Record<string, () => unknown>> = {
  'a value': () => 2,
  null: () => null,
  nothing: () => undefined,
  'a wrong value': () => 'x',
  'an error': broken,
  'a promise': () => Promise.resolve(3),
  'a promise of null': () => Promise.resolve(null),
  'a promise of an error': () => Promise.resolve(broken()),
  'a rejection': () => Promise.reject(broken()),
};

describe.each(Object.keys(ITEMS))('%s in a list', (name) => {
  const item = ITEMS[name] ?? broken;

  test.each(['leaves', 'sureLeaves', 'allSure'])('of leaves: %s', async (field) => {
    await asInterpreted(schema, `{ ${field} }`, { root: () => ({ [field]: [1, item(), 5] }) });
  });

  test.each(['table', 'sureTable'])('of lists of leaves: %s', async (field) => {
    const root = () => ({ [field]: [[1], [2, item()], item(), [], null] });
    // Of several failures in one place the first to come is told: one at a time.
    await asInterpreted(schema, `{ ${field} }`, { root: () => ({ [field]: [[1], [2, item()]] }) });
    if (field === 'table') await asInterpreted(schema, `{ ${field} }`, { root });
  });

  test.each(['items', 'sureItems', 'allSureItems'])('of objects: %s', async (field) => {
    const root = () => ({ [field]: [one, item(), { ...one, id: 2 }] });
    await asInterpreted(schema, `{ ${field} { id } }`, { root });
  });

  test.each(['grid', 'sureGrid'])('of lists of objects: %s', async (field) => {
    const root = () => ({ [field]: [[one], [one, item()], []] });
    await asInterpreted(schema, `{ ${field} { id } }`, { root });
  });
});

test('lists of lists of lists of objects are gone into, and their failures have whole paths', async () => {
  const root = () => ({ cube: [[[one, { id: 'x' }], []], [[{ id: 3 }], null], null, []] });
  const { data, errors } = await asInterpreted(schema, '{ cube { id } }', { root });
  expect(data).toEqual({ cube: [[[{ id: 1 }, { id: null }], []], null, null, []] });
  expect(errors.map(({ path }) => path)).toEqual([
    ['cube', 0, 0, 1, 'id'],
    ['cube', 1, 1],
  ]);
});

test('a field below a list of lists that must not be null makes its own object null', async () => {
  const root = () => ({ grid: [[one, { id: 2 }]], sureGrid: [[one], [{ id: 2 }]] });
  const { data } = await asInterpreted(schema, '{ grid { sure } sureGrid { sure } }', { root });
  expect(data).toEqual({ grid: [[{ sure: 1 }, null]], sureGrid: null });
});

test('an empty list is an empty list', async () => {
  const root = () => ({ leaves: [], items: [], grid: [[]] });
  const { data } = await asInterpreted(schema, '{ leaves items { id } grid { id } }', { root });
  expect(data).toEqual({ leaves: [], items: [], grid: [[]] });
});

test('what is no list is refused, a text too', async () => {
  for (const value of ['text', 7, {}, true]) {
    const root = () => ({ leaves: value, items: value, grid: [value] });
    await asInterpreted(schema, '{ leaves items { id } grid { id } }', { root });
  }
});

test('whatever can be gone through is a list, even once only', async () => {
  function* some() {
    yield one;
    yield Promise.resolve({ id: 2 });
  }
  const root = () => ({ leaves: new Set([1, Promise.resolve(2)]), items: some() });
  const { data } = await asInterpreted(schema, '{ leaves items { id } }', { root });
  expect(data).toEqual({ leaves: [1, 2], items: [{ id: 1 }, { id: 2 }] });
});

test('a generator that throws fails its field', async () => {
  function* some() {
    yield one;
    throw broken();
  }
  const { data } = await asInterpreted(schema, '{ items { id } }', {
    root: () => ({ items: some() }),
  });
  expect(data).toEqual({ items: null });
});

test('what is gone through in time is a list, and where it breaks off an item fails', async () => {
  async function* some(end: () => void) {
    yield await Promise.resolve(one);
    end();
    yield { id: 2 };
  }
  const breakOff = () => {
    throw broken();
  };
  const root = () => ({ items: some(() => undefined), sureItems: some(breakOff) });
  await asInterpreted(schema, '{ items { id } sureItems { id } }', { root });
});

test('the same object may stand in many places', async () => {
  const shared = Object.freeze({ ...one, items: Object.freeze([one, one]) });
  const root = () => Object.freeze({ items: Object.freeze([shared, shared]) });
  const { data } = await asInterpreted(schema, '{ items { id items { sure } } }', { root });
  const out = { id: 1, items: [{ sure: 1 }, { sure: 1 }] };
  expect(data).toEqual({ items: [out, out] });
});
