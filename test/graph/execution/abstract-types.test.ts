import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, test } from 'vitest';
import { asInterpreted } from './as-interpreted.ts';

const typeDefs = `
  interface Named { name: String }
  type Host implements Named { name: String ip: String }
  type Set implements Named { name: String hosts: [Named!] }
  type User { login: String! }
  union Found = Host | Set | User
  type Query { named: Named found: Found all: [Found!] some: [Found] list: [[Named]] }
`;

/** The type's name is what each object says, in whatever way the test wants. */
function schemaThat(resolveType: (value: { type: unknown }) => unknown) {
  const type = { __resolveType: resolveType };
  return makeExecutableSchema({ typeDefs, resolvers: { Named: type, Found: type } });
}

const QUERY = `{
  named { __typename name ... on Host { ip } }
  found { __typename ... on Named { name } ... on User { login } }
  some { ... on Host { ip } ... on Set { hosts { __typename } } t: __typename }
  list { name ... on Set { __typename } }
}`;

const host = { type: 'Host', name: 'h', ip: '10.0.0.1' };
const set = { type: 'Set', name: 's', hosts: [host] };
const user = { type: 'User', login: 'u' };
const root = () => ({
  named: host,
  found: user,
  some: [set, host, user, set],
  list: [[set, host]],
});

test('objects of several types in one list each have what is asked of their type', async () => {
  const schema = schemaThat(({ type }) => type);
  const { data, errors } = await asInterpreted(schema, QUERY, { root });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    some: [{ hosts: [{ __typename: 'Host' }], t: 'Set' }, { ip: '10.0.0.1' }, { t: 'User' }, {}],
  });
});

test('a type may be told later', async () => {
  const { errors } = await asInterpreted(
    schemaThat(({ type }) => Promise.resolve(type)),
    QUERY,
    { root },
  );
  expect(errors).toEqual([]);
});

test.each(['Nobody', 'Found', 'Query', 'User', null, undefined, 7])(
  'a type that cannot be is told as such: %s',
  async (name) => {
    const oddRoot = () => ({ named: { ...host, type: name }, some: [host, { type: name }] });
    const source = '{ named { name } some { ... on Host { ip } } all { __typename } }';
    for (const type of [name, Promise.resolve(name)]) {
      const schema = schemaThat((value) => (value.type === name ? type : value.type));
      await asInterpreted(schema, source, { root: oddRoot });
    }
  },
);

test('a type that cannot be found out fails its own object', async () => {
  const bad = { ...host, type: 'bad' };
  for (const fail of [
    () => {
      throw new Error('who knows');
    },
    () => Promise.reject(new Error('who knows')),
  ]) {
    const schema = schemaThat((value) => (value.type === 'bad' ? fail() : value.type));
    const badRoot = () => ({ named: bad, some: [set, bad, host], all: [user, bad] });
    const source = '{ named { name } some { __typename } all { __typename } }';
    const { data } = await asInterpreted(schema, source, { root: badRoot });
    expect(data).toEqual({
      named: null,
      some: [{ __typename: 'Set' }, null, { __typename: 'Host' }],
      all: null,
    });
  }
});

test('an object may say its type itself', async () => {
  const schema = makeExecutableSchema({ typeDefs });
  const itself = () => ({ named: { __typename: 'Host', ip: 'x' }, found: { __typename: 'User' } });
  await asInterpreted(schema, '{ named { ... on Host { ip } } found { __typename } }', {
    root: itself,
  });
  await asInterpreted(schema, '{ named { name } }', { root: () => ({ named: {} }) });
});

test('a type may say which objects are its own', async () => {
  const isOne = (name: string) => ({ __isTypeOf: ({ type }: { type: string }) => type === name });
  const later = { __isTypeOf: ({ type }: { type: string }) => Promise.resolve(type === 'Set') };
  const schema = makeExecutableSchema({
    typeDefs: `${typeDefs} extend type Query { host: Host set: Set }`,
    resolvers: { Host: isOne('Host'), User: isOne('User'), Set: later },
  });
  const wrong = () => ({ ...root(), host: user, set: host });
  const source = `${QUERY.slice(0, -1)} host { ip } set { name } }`;
  await asInterpreted(schema, source, { root: () => ({ ...root(), host, set }) });
  const { data } = await asInterpreted(schema, source, { root: wrong });
  expect(data).toMatchObject({ host: null, set: null });
});
