import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { scalars } from '../../src/graph/scalars.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    scalar DateTime scalar Long scalar JSON
    type Query {
      time(of: DateTime!): DateTime
      long(of: Long!): Long
      json(of: JSON!): JSON
      wrongTime: DateTime
      wrongLong: Long
    }
  `,
  resolvers: {
    ...scalars,
    Query: {
      time: (_: unknown, { of }: { of: string }) => of,
      long: (_: unknown, { of }: { of: number }) => of,
      json: (_: unknown, { of }: { of: unknown }) => of,
      wrongTime: () => '2018-03-15 14:39:30',
      wrongLong: () => '7',
    },
  },
});

const TYPES = { time: 'DateTime', long: 'Long', json: 'JSON' };
type Field = keyof typeof TYPES;

const inline = (field: Field, literal: string) =>
  graphql({ schema, source: `{ ${field}(of: ${literal}) }` });
const variable = (field: Field, of: unknown) =>
  graphql({
    schema,
    source: `query($of: ${TYPES[field]}!) { ${field}(of: $of) }`,
    variableValues: { of },
  });

const good: [Field, unknown][] = [
  ['time', '2018-03-15T14:39:30+08:00'],
  ['time', '2020-02-29T00:00:00.123Z'],
  ['long', 0],
  ['long', -20_000_000_000],
  ['long', 9_007_199_254_740_991],
  ['json', 'text'],
  ['json', [1, 2.5, true, null]],
  ['json', 7],
];

test.each(good)('%s takes %j, written down or in a variable', async (field, value) => {
  expect(await inline(field, JSON.stringify(value))).toEqual({ data: { [field]: value } });
  expect(await variable(field, value)).toEqual({ data: { [field]: value } });
});

test('a JSON object is taken with variables inside it', async () => {
  expect(await inline('json', '{ a: [1, { b: "x" }], c: ENUM }')).toEqual({
    data: { json: { a: [1, { b: 'x' }], c: 'ENUM' } },
  });
  const source = 'query($b: JSON) { json(of: { a: $b }) }';
  expect(await graphql({ schema, source, variableValues: { b: [1] } })).toEqual({
    data: { json: { a: [1] } },
  });
});

const DATE_TIME = 'a DateTime is ISO 8601 text with its zone';
const LONG = 'a Long is a whole number';
const wrong: [Field, unknown, string][] = [
  ['time', '2018-03-15', DATE_TIME],
  ['time', '2018-03-15T14:39:30', DATE_TIME],
  ['time', '2019-02-29T00:00:00Z', DATE_TIME],
  ['time', '', DATE_TIME],
  ['time', 1_521_095_970, DATE_TIME],
  ['time', true, DATE_TIME],
  ['long', '7', LONG],
  ['long', 1.5, LONG],
  ['long', 9_007_199_254_740_992, LONG],
  ['long', true, LONG],
];

test.each(wrong)('%s refuses %j, written down or in a variable', async (field, value, message) => {
  for (const answer of [await inline(field, JSON.stringify(value)), await variable(field, value)]) {
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.message).toContain(message);
  }
});

test('a Long that a JSON number cannot hold is refused, not rounded', async () => {
  const { errors } = await inline('long', '9007199254740993');
  expect(errors?.[0]?.message).toContain(LONG);
});

test.each(['wrongTime', 'wrongLong'])(
  'a value that we made wrong is our bug, not an input: %s',
  async (field) => {
    const { data, errors } = await graphql({ schema, source: `{ ${field} }` });
    expect(data).toEqual({ [field]: null });
    expect(errors?.[0]?.extensions).toEqual({});
    expect(errors?.[0]?.originalError).toBeInstanceOf(TypeError);
  },
);
