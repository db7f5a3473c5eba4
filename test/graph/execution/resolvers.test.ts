import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLResolveInfo, parse } from 'graphql';
import { expect, test } from 'vitest';
import { asInterpreted, compile } from './as-interpreted.ts';

const typeDefs = `
  type Thing { id: Int told(n: Int): String thing: Thing }
  type Query { thing: Thing told(n: Int): String things: [Thing] }
`;

test('a member that is a function is called as a method, with arguments and context', async () => {
  class Source {
    readonly id = 7;
    told({ n }: { n: number }, context: unknown, { fieldName }: GraphQLResolveInfo) {
      return [this.id, n, JSON.stringify(context), fieldName].join(' ');
    }
    thing() {
      return Promise.resolve(this);
    }
  }
  const { data } = await asInterpreted(
    makeExecutableSchema({ typeDefs }),
    '{ told(n: 1) thing { told(n: 2) thing { id } } }',
    { root: () => new Source(), context: { who: 'admin' } },
  );
  expect(data).toEqual({
    told: '7 1 {"who":"admin"} told',
    thing: { told: '7 2 {"who":"admin"} told', thing: { id: 7 } },
  });
});

test('a root, or an object, may be a function with members, or nothing', async () => {
  const schema = makeExecutableSchema({ typeDefs });
  const withMembers = () => Object.assign(() => undefined, { told: 'x' });
  await asInterpreted(schema, '{ told thing { id } }', { root: withMembers });
  await asInterpreted(schema, '{ told thing { id } }', { root: () => undefined });
});

test('members that are got, inherited or behind a proxy are read', async () => {
  class Base {
    get told() {
      return 'got';
    }
  }
  const proxy = new Proxy({}, { get: (_, name) => (name === 'id' ? 4 : undefined) });
  const root = () => ({ thing: new (class extends Base {})(), things: [proxy, new Base()] });
  const source = '{ thing { told } things { id told } }';
  const { data } = await asInterpreted(makeExecutableSchema({ typeDefs }), source, { root });
  expect(data).toEqual({
    thing: { told: 'got' },
    things: [
      { id: 4, told: null },
      { id: null, told: 'got' },
    ],
  });
});

/** What a resolver is told of the operation, but for its path: that is not known level by level. */
async function infoSeen(resolver: (look: (info: GraphQLResolveInfo) => void) => unknown) {
  const seen: unknown[] = [];
  const told = resolver(({ path: _, ...info }) => {
    const { fieldName, fieldNodes, returnType, parentType, rootValue } = info;
    const { operation, variableValues, fragments, schema } = info;
    seen.push({ fieldName, fieldNodes, returnType, parentType, rootValue });
    seen.push({ operation, variableValues, fragments: { ...fragments }, schema });
  });
  const schema = makeExecutableSchema({ typeDefs, resolvers: { Thing: { told } } } as never);
  const source =
    'query($n: Int = 3) { thing { ...F told(n: $n) } } fragment F on Thing { told(n: $n) }';
  await asInterpreted(schema, source, { root: () => ({ thing: {} }), variables: {} });
  return seen;
}

test('a resolver is told of the operation what the interpreter tells', async () => {
  const [field, operation, ...again] = await infoSeen(
    (look) => (_: unknown, __: unknown, ___: unknown, info: GraphQLResolveInfo) => look(info),
  );
  expect(again).toEqual([field, operation]);
});

test('a resolver that takes its arguments as a rest is told, too', async () => {
  const [field] = await infoSeen(
    (look) =>
      (...all: [0, 0, 0, GraphQLResolveInfo]) =>
        look(all[3]),
  );
  expect(field).toMatchObject({ fieldName: 'told' });
});

test('a resolver is asked once for each object, and never for what is not there', async () => {
  const asked: unknown[] = [];
  const told = (source: { id: number }) => void asked.push(source.id);
  const schema = makeExecutableSchema({ typeDefs, resolvers: { Thing: { told } } });
  const rootValue = { things: [{ id: 1 }, null, { id: 2 }, new Error('none')] };
  await compile({ schema, document: parse('{ things { told } }'), rootValue });
  expect(asked).toEqual([1, 2]);
});
