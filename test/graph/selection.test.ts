import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { selectionOf } from '../../src/graph/selection.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Business implements Node { id: ID! name: String sets(first: Int): [Set!]! }
  type Set implements Node { id: ID! name: String business: Business hosts: [Host!]! }
  type Host implements Node { id: ID! name: String innerIp: String sets: [Set!]! }
  union Found = Host | Set
  type Query { node(id: ID!): Node business: Business found: [Found!]! }
  type Mutation { move: Host }
`);

/** The selected fields of each type, in order of name. */
function fieldsIn(source: string) {
  const selection = selectionOf(schema, parse(source));
  const of = (type: string) => [...selection.fieldsOf(type)].sort();
  return { business: of('Business'), set: of('Set'), host: of('Host') };
}

test('fields stand under the type that they are asked of', () => {
  expect(fieldsIn('{ business { name sets { id hosts { innerIp } } } }')).toEqual({
    business: ['name', 'sets'],
    set: ['hosts', 'id'],
    host: ['innerIp'],
  });
});

test('a type that is never asked for has no fields', () => {
  expect(fieldsIn('{ business { name } }')).toEqual({ business: ['name'], set: [], host: [] });
  expect(selectionOf(schema, parse('{ business { name } }')).fieldsOf('NoSuchType').size).toBe(0);
});

test('a type that is asked for in several places has the fields of all of them', () => {
  const { set } = fieldsIn('{ business { sets { id hosts { sets { name } } } } }');
  expect(set).toEqual(['hosts', 'id', 'name']);
});

test('an alias is its field', () => {
  expect(fieldsIn('{ one: business { title: name } two: business { id } }').business).toEqual([
    'id',
    'name',
  ]);
});

test('fragments count, one inside another', () => {
  const source = `
    { business { ...B } }
    fragment B on Business { name sets { ...S } }
    fragment S on Set { hosts { ... { innerIp } } }
  `;
  expect(fieldsIn(source)).toEqual({
    business: ['name', 'sets'],
    set: ['hosts'],
    host: ['innerIp'],
  });
});

test('a fragment on an interface counts for every type that it may be', () => {
  const source = '{ business { ...N sets { ...N } } } fragment N on Node { id }';
  expect(fieldsIn(source)).toEqual({ business: ['id', 'sets'], set: ['id'], host: ['id'] });
});

test('fields of `node` count for every type, those in an inline fragment for their own', () => {
  expect(fieldsIn('{ node(id: "x") { id ... on Host { innerIp } ... on Set { name } } }')).toEqual({
    business: ['id'],
    set: ['id', 'name'],
    host: ['id', 'innerIp'],
  });
});

test('inline fragments on a union count for their own types', () => {
  expect(fieldsIn('{ found { ... on Host { name } ... on Node { id } } }')).toMatchObject({
    set: ['id'],
    host: ['id', 'name'],
  });
});

test('every operation of a document counts, mutations too', () => {
  const source = 'query A { business { name } } mutation B { move { innerIp } }';
  expect(fieldsIn(source)).toEqual({ business: ['name'], set: [], host: ['innerIp'] });
});

test('fields count that a directive may leave out', () => {
  const source = 'query($no: Boolean!) { business { name @include(if: $no) id @skip(if: $no) } }';
  expect(fieldsIn(source).business).toEqual(['id', 'name']);
});

test('a document is read once', () => {
  const document = parse('{ business { name } }');
  expect(selectionOf(schema, document)).toBe(selectionOf(schema, document));
  expect(selectionOf(schema, parse('{ business { id } }')).fieldsOf('Business')).toEqual(
    new Set(['id']),
  );
});
