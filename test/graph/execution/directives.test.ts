import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { prepareOperation } from '../../../src/graph/execution/index.ts';
import { asInterpreted, compile } from './as-interpreted.ts';

const schema = buildSchema(`
  type Thing { id: Int name: String thing: Thing }
  type Query { thing: Thing id: Int }
  type Mutation { thing: Thing }
`);
const thing = { id: 1, name: 'one', thing: { id: 2, name: 'two' } };
const root = () => ({ thing, id: 0 });

const SOURCE = `query($a: Boolean!, $b: Boolean = true) {
  id @skip(if: $a)
  thing @include(if: $b) { id @include(if: $a) ...F @skip(if: $a) ... @include(if: $b) { name } }
}
fragment F on Thing { thing { id @skip(if: $b) name } }`;

test('one document asked again with other values is answered by them each time', async () => {
  const document = parse(SOURCE);
  const answers = new Set<string>();
  for (const a of [true, false, true]) {
    for (const b of [true, false, undefined]) {
      const variables = b === undefined ? { a } : { a, b };
      const { data } = await asInterpreted(schema, document, { root, variables });
      answers.add(JSON.stringify(data));
    }
  }
  expect(answers.size).toBe(4);
});

test('@skip and @include without variables are as they say', async () => {
  const source = '{ id @skip(if: true) thing { id @include(if: false) name @skip(if: false) } }';
  const { data } = await asInterpreted(schema, source, { root });
  expect(data).toEqual({ thing: { name: 'one' } });
});

test('an object of which all is skipped is empty', async () => {
  const { data } = await asInterpreted(schema, '{ thing { id @skip(if: true) } }', { root });
  expect(data).toEqual({ thing: {} });
});

test('a directive that has no yes or no to go by is left to the interpreter', () => {
  const document = parse('query($b: Boolean = true) { id @skip(if: $b) }');
  expect(prepareOperation({ schema, document, variables: { b: false } })).toBeDefined();
  expect(prepareOperation({ schema, document, variables: { b: null } })).toBeUndefined();
});

test('two operations of one document are two, each with directives of its own', async () => {
  const document = parse(`
    query A($x: Boolean!) { id @skip(if: $x) thing { id } } query B { thing { name } }
    mutation C($y: Boolean!) { thing { id @include(if: $y) name } }
  `);
  const ask = async (operationName: string, variables: Record<string, unknown> = {}) =>
    (await asInterpreted(schema, document, { root, operationName, variables })).data;
  for (const round of [1, 2]) {
    expect(await ask('A', { x: round === 1 })).toMatchObject({ thing: { id: 1 } });
    expect(await ask('B')).toEqual({ thing: { name: 'one' } });
    expect(await ask('C', { y: round === 2 })).toMatchObject({ thing: { name: 'one' } });
  }
});

test('an operation that is not there, or not named, is left to the interpreter', () => {
  const document = parse('query A { id } query B { id }');
  for (const operationName of [undefined, null, '', 'C']) {
    expect(prepareOperation({ schema, document, operationName })).toBeUndefined();
  }
});

test('one document asked of two schemas is answered by each', async () => {
  const document = parse('{ id }');
  const other = buildSchema('type Query { id: String! }');
  const rootValue = { id: 1 };
  expect((await compile({ schema, document, rootValue })).data).toEqual({ id: 1 });
  expect((await compile({ schema: other, document, rootValue })).data).toEqual({ id: '1' });
});

test('a document with a hundred switches is answered right, whichever way they stand', async () => {
  const names = Array.from({ length: 100 }, (_, index) => `v${index}`);
  const header = names.map((name) => `$${name}: Boolean!`).join(' ');
  const fields = names.map((name) => `a${name}: id @include(if: $${name})`).join(' ');
  const document = parse(`query(${header}) { ${fields} }`);
  for (const on of names) {
    const variables = Object.fromEntries(names.map((name) => [name, name === on]));
    const { data } = await compile({ schema, document, variables, rootValue: root() });
    expect(data).toEqual({ [`a${on}`]: 0 });
  }
});
