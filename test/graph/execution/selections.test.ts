import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { asInterpreted } from './as-interpreted.ts';

const schema = buildSchema(`
  type Thing { a: Int b: Int c(n: Int): Int thing(n: Int): Thing things: [Thing!]! toString: Int }
  type Query { thing(n: Int): Thing a: Int b: Int }
`);

const leaf = { a: 1, b: 2, c: ({ n }: { n?: number }) => n ?? 0, toString: 9 };
const thing = { ...leaf, thing: leaf, things: [leaf, leaf] };
const root = () => ({ thing, a: 10, b: 20 });

const keysOf = (value: unknown) => JSON.stringify(value).match(/\w+(?=":)/g);

test('the keys of the answer stand in the order of the query, objects and leaves mixed', async () => {
  const source = '{ b thing { things { b a } b __typename thing { a } a } __typename a }';
  const { data } = await asInterpreted(schema, source, { root });
  expect(keysOf(data)?.join(' ')).toBe(
    'b thing things b a b a b __typename thing a a __typename a',
  );
});

test('the same key asked for twice is one, with all that is asked below it', async () => {
  const source = `
    { thing { thing { a } } a ...F thing { thing { b } b } }
    fragment F on Query { thing { thing { x: a } ... on Thing { a things { a } } } }
  `;
  const { data } = await asInterpreted(schema, source, { root });
  expect(data).toEqual({
    thing: { thing: { a: 1, x: 1, b: 2 }, a: 1, things: [{ a: 1 }, { a: 1 }], b: 2 },
    a: 10,
  });
});

test('one field under several aliases is several', async () => {
  const source = '{ thing { one: c(n: 1) two: c(n: 2) c t: thing { a } u: thing { b } } }';
  const { data } = await asInterpreted(schema, source, { root });
  expect(data).toEqual({ thing: { one: 1, two: 2, c: 0, t: { a: 1 }, u: { b: 2 } } });
});

test('a fragment used in two places, and one inside another, counts in each', async () => {
  const source = `
    { thing { ...A thing { ...A } things { ...B ...A } } }
    fragment A on Thing { a ...B } fragment B on Thing { b __typename }
  `;
  const { errors } = await asInterpreted(schema, source, { root });
  expect(errors).toEqual([]);
});

test('`__typename` may be asked under any name, more than once', async () => {
  const source = '{ q: __typename __typename thing { a: __typename b: __typename } }';
  const { data } = await asInterpreted(schema, source, { root });
  expect(data).toEqual({ q: 'Query', __typename: 'Query', thing: { a: 'Thing', b: 'Thing' } });
});

test('names that every object has are names like any other', async () => {
  const source = `{ constructor: a toString: b hasOwnProperty: thing { valueOf: a toString
    constructor: things { isPrototypeOf: a } } }`;
  const { data } = await asInterpreted(schema, source, { root });
  expect(Object.keys(data as object)).toEqual(['constructor', 'toString', 'hasOwnProperty']);
});

test('an object without anything of what is asked has nulls', async () => {
  const { data } = await asInterpreted(schema, '{ thing { a thing { a } } }', {
    root: () => ({ thing: 7 }),
  });
  expect(data).toEqual({ thing: { a: null, thing: null } });
});

test('the locations of an error are all the places where its field is asked', async () => {
  const failing = () => ({ thing: new Error('twice') });
  const { errors } = await asInterpreted(schema, '{ thing { a } thing { b } }', { root: failing });
  expect(errors).toMatchObject([{ locations: [{ column: 3 }, { column: 15 }] }]);
});
