import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { asInterpreted } from './as-interpreted.ts';

/** A field of lists, so many deep, with and without `!` in every place. */
function wrapped(inner: string, depth: number): string[] {
  const item = depth === 0 ? [inner] : wrapped(inner, depth - 1).map((type) => `[${type}]`);
  return item.flatMap((type) => [type, `${type}!`]);
}

function inLists(value: unknown, depth: number): unknown {
  return depth === 0 ? value : [inLists(value, depth - 1)];
}

describe.each([0, 1, 2])('what fails below %i lists', (depth) => {
  const SHAPES = wrapped('Thing', depth);

  test.each(SHAPES)('takes with it what must not be null: %s', async (shape) => {
    for (const outer of ['Thing', 'Thing!', '[Thing!]!', '[[Thing!]]!']) {
      const schema = buildSchema(`
        type Thing { inner: ${shape} outer: ${outer} sure: Int! beside: Int }
        type Query { outer: ${outer} beside: Int }
      `);
      const inner = inLists({ beside: 2 }, depth);
      const thing = { beside: 1, inner, sure: 1 };
      const root = () => ({ beside: 0, outer: inLists(thing, outer.split('[').length - 1) });
      await asInterpreted(schema, '{ beside outer { beside inner { sure beside } } }', { root });
      const { errors } = await asInterpreted(schema, '{ outer { inner { s: sure } } }', { root });
      expect(errors).toHaveLength(1);
    }
  });

  test.each(wrapped('Int', depth))('leaves, too: %s', async (shape) => {
    const schema = buildSchema(`
      type Thing { values: ${shape} beside: Int }
      type Query { things: [Thing] }
    `);
    for (const make of [() => null, () => 'x', () => Promise.reject(new Error('late'))]) {
      const root = () => ({ things: [{ values: inLists(make(), depth), beside: 1 }, null] });
      await asInterpreted(schema, '{ things { values beside } }', { root });
    }
  });
});

const schema = buildSchema(`
  type Thing { id: Int! sure: Int! other: Int! maybe: Thing things: [Thing!] }
  type Query { thing: Thing things: [Thing!] some: [Thing] }
`);

test('of several failures that make one object null, one is told', async () => {
  const root = () => ({ some: [{ id: 1 }, { id: 2, sure: 1 }, { id: 3, sure: 1, other: 1 }] });
  const { data, errors } = await asInterpreted(schema, '{ some { id sure other } }', { root });
  expect(data).toEqual({ some: [null, null, { id: 3, sure: 1, other: 1 }] });
  expect(errors.map(({ path }) => path)).toEqual([
    ['some', 0, 'sure'],
    ['some', 1, 'other'],
  ]);
});

test('a list that a thousand items make null is told of once', async () => {
  const root = () => ({ things: Array.from({ length: 1_000 }, () => ({})) });
  const { data, errors } = await asInterpreted(schema, '{ things { id } }', { root });
  expect(data).toEqual({ things: null });
  expect(errors).toMatchObject([{ path: ['things', 0, 'id'] }]);
});

test('what fails later below what is null already is not told', async () => {
  const late = () => Promise.resolve().then(() => Promise.reject(new Error('too late')));
  const root = () => ({ thing: { sure: null, maybe: { maybe: late } } });
  const { data, errors } = await asInterpreted(
    schema,
    '{ thing { sure maybe { maybe { id } } } }',
    { root },
  );
  expect(data).toEqual({ thing: null });
  expect(errors).toHaveLength(1);
});

test('an answer in which nothing may be null is null as a whole', async () => {
  const all = buildSchema('type T { t: T! id: Int! } type Query { t: T! }');
  const root = () => ({ t: { t: { t: {} } } });
  const { data, errors } = await asInterpreted(all, '{ t { t { t { id } } } }', { root });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ path: ['t', 't', 't', 'id'] }]);
});
