import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import {
  executeCompiled,
  nothingAhead,
  prepareOperation,
} from '../../../src/graph/execution/index.ts';

const schema = buildSchema(`
  directive @defer(if: Boolean, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
  directive @stream(if: Boolean, initialCount: Int = 0) on FIELD
  type Thing { id: Int }
  type Query { id: Int thing: Thing things: [Thing] }
  type Subscription { id: Int }
`);

const touched = () => {
  throw new Error('nothing may be read of an operation that is left to another');
};

test.each([
  '{ __schema { types { name } } }',
  '{ id ...F } fragment F on Query { __type(name: "Thing") { name } }',
  '{ things @stream(initialCount: 1) { id } }',
  '{ __proto__: id }',
  '{ thing { __proto__: id } }',
])('%s', (source) => {
  const document = parse(source);
  const prepared = prepareOperation({ schema, document });
  if (!prepared) throw new Error('the operation could not be prepared');
  const rootValue = { id: touched, thing: touched, things: touched };
  const request = { document, prepared, context: {}, rootValue, ahead: nothingAhead };
  expect(executeCompiled(request)).toBeUndefined();
  expect(executeCompiled(request)).toBeUndefined();
});

test('variables that do not fit are left to the interpreter', () => {
  const document = parse('query($id: Int!) { id @skip(if: true) thing { id } }');
  expect(prepareOperation({ schema, document, variables: { id: 'x' } })).toBeUndefined();
  expect(prepareOperation({ schema, document })).toBeUndefined();
  expect(prepareOperation({ schema, document, variables: { id: 1 } })).toBeDefined();
});

test('an operation that the schema has no root for is left to the interpreter', () => {
  expect(prepareOperation({ schema, document: parse('mutation { id }') })).toBeUndefined();
});

test('but not what a subscription asks of an event, which is the root value', () => {
  const document = parse('subscription { id }');
  const prepared = prepareOperation({ schema, document });
  if (!prepared) throw new Error('the operation could not be prepared');
  const request = { document, prepared, context: {}, rootValue: { id: 7 }, ahead: nothingAhead };
  expect(executeCompiled(request)).toEqual({ data: { id: 7 } });
});
