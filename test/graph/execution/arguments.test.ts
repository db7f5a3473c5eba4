import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, test } from 'vitest';
import { asInterpreted } from './as-interpreted.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    enum Os { LINUX WINDOWS }
    input Filter { os: Os ids: [Int!] deep: Filter n: Int = 5 sure: Int! = 6 }
    type Thing {
      id: Int
      told(n: Int = 3, s: String, list: [Int], filter: Filter, os: Os = WINDOWS): String
      sure(n: Int!): String
      sureToo(n: Int! = 4): String!
      below(n: Int!): Thing
    }
    type Query { thing: Thing things: [Thing!]! }
  `,
  resolvers: {
    Os: { LINUX: 'l', WINDOWS: 'w' },
    Thing: {
      told: (_: unknown, args: unknown) => JSON.stringify(args),
      sure: (_: unknown, args: unknown) => JSON.stringify(args),
      sureToo: (_: unknown, args: unknown) => JSON.stringify(args),
    },
  },
});

const root = () => ({ thing: { below: {} }, things: [{ id: 1 }, { id: 2 }, { id: 3 }] });

const ask = (source: string, variables?: Record<string, unknown>) =>
  asInterpreted(schema, source, { root, variables });

test('arguments come with their defaults, nulls, lists and objects', async () => {
  await ask('{ thing { told } }');
  await ask('{ thing { told(n: null, s: "x", list: 1, os: LINUX) sureToo } }');
  const { data } = await ask('{ thing { told(filter: { os: LINUX, deep: { ids: 7 } }) } }');
  const filter = { os: 'l', deep: { ids: [7], n: 5, sure: 6 }, n: 5, sure: 6 };
  expect(data).toEqual({ thing: { told: JSON.stringify({ n: 3, filter, os: 'w' }) } });
});

const VARIABLES = `query($n: Int, $d: Int = 8, $list: [Int], $f: Filter, $os: Os, $s: String) {
  thing { told(n: $n, s: $s, list: [1, $d], filter: { deep: $f, os: $os, n: $n }, os: $os) }
  things { told(list: $list, filter: $f) }
}`;

test.each<Record<string, unknown>>([
  {},
  { n: 1, d: 2, list: [3], f: { ids: [4] }, os: 'LINUX', s: 't' },
  { n: null, list: null, f: null, s: null },
  { list: [null, 1], f: { deep: { deep: { os: 'WINDOWS' } } } },
  { list: 5, f: { ids: 6 } },
])('variables that are given, null or left out: %j', async (variables) => {
  const { errors } = await ask(VARIABLES, variables);
  expect(errors).toEqual([]);
});

test('one document asked again with other variables has other arguments', async () => {
  const source = 'query($n: Int!) { thing { sure(n: $n) } }';
  const { data: first } = await ask(source, { n: 1 });
  const { data: second } = await ask(source, { n: 2 });
  expect([first, second]).toEqual([{ thing: { sure: '{"n":1}' } }, { thing: { sure: '{"n":2}' } }]);
});

test('an argument that cannot be made fails its field for each object', async () => {
  const source = 'query($n: Int = 1) { things { id sure(n: $n) below(n: $n) { id } } }';
  const { data, errors } = await ask(source, { n: null });
  expect(data).toMatchObject({ things: [{ id: 1, sure: null, below: null }, {}, {}] });
  expect(errors).toHaveLength(6);
  await ask('query($n: Int = 1) { thing { below(n: 1) { id sureToo(n: $n) } } }', { n: null });
});
