import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { asInterpreted } from './as-interpreted.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    scalar Even
    enum Os { LINUX WINDOWS }
    type Query {
      text: String int: Int float: Float yes: Boolean id: ID os: Os even: Even
      sureText: String! sureInt: Int!
    }
  `,
  resolvers: {
    Os: { LINUX: 1, WINDOWS: 2 },
    Even: {
      serialize: (value: unknown) => {
        if (value === 'nothing') return undefined;
        if (value === 'refused') throw new GraphQLError('refused by the scalar');
        if (typeof value === 'number' && value % 2 === 0) return { even: value };
        throw new TypeError(`${String(value)} is odd`);
      },
    },
  },
});

const ALL = '{ text int float yes id os even }';

test('every scalar and enum is serialized as its type does', async () => {
  const root = () => ({ text: 'a', int: 3, float: 0.5, yes: true, id: 'x', os: 1, even: 4 });
  const { data } = await asInterpreted(schema, ALL, { root });
  expect(data).toEqual({
    ...{ text: 'a', int: 3, float: 0.5, yes: true, id: 'x' },
    ...{ os: 'LINUX', even: { even: 4 } },
  });
});

test('a value of another kind is converted where its type does so', async () => {
  const root = () => ({ text: 7, int: '12', float: '1.5', yes: 1, id: 9, os: 2, even: 0 });
  const { data, errors } = await asInterpreted(schema, ALL, { root });
  expect(data).toMatchObject({ text: '7', int: 12, float: 1.5, yes: true, id: '9' });
  expect(errors).toEqual([]);
});

test('a value that does not fit its type is null, and told in the words of its type', async () => {
  const root = () => ({
    ...{ text: {}, int: 1.5, float: 'x', yes: 'y', id: {} },
    ...{ os: 'nobody', even: 3 },
  });
  const { data, errors } = await asInterpreted(schema, ALL, { root });
  expect(new Set(Object.values(data as object))).toEqual(new Set([null]));
  expect(errors).toHaveLength(7);
});

test.each([
  2 ** 31,
  -(2 ** 31) - 1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  10n,
  Symbol.iterator,
])('a number at the edge of what fits is taken or refused alike: %s', async (edge) => {
  await asInterpreted(schema, '{ int float id text }', {
    root: () => ({ int: edge, float: edge, id: edge, text: edge }),
  });
});

test('a scalar that makes nothing of a value, or refuses it, fails its field', async () => {
  await asInterpreted(schema, '{ even }', { root: () => ({ even: 'nothing' }) });
  const { errors } = await asInterpreted(schema, '{ even }', { root: () => ({ even: 'refused' }) });
  expect(errors).toMatchObject([{ message: 'refused by the scalar', path: ['even'] }]);
});

test('null, nothing and a missing member are null', async () => {
  const root = () => ({ text: null, int: undefined });
  const { data } = await asInterpreted(schema, '{ text int id }', { root });
  expect(data).toEqual({ text: null, int: null, id: null });
});

test('a field that must not be null makes the answer null', async () => {
  const { data, errors } = await asInterpreted(schema, '{ text sureText }', { root: () => ({}) });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ path: ['sureText'] }]);
});

test('a value that does not fit where none may be null makes the answer null', async () => {
  const { data } = await asInterpreted(schema, '{ sureInt }', { root: () => ({ sureInt: 'x' }) });
  expect(data).toBeNull();
});
