import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { asInterpreted } from './as-interpreted.ts';

/** Every way in which a resolver can fail. */
const WAYS: Readonly<Record<string, (what: unknown) => unknown>> = {
  throws: (what) => {
    throw what;
  },
  'rejects with': (what) => {
    const rejected: unknown = what;
    return Promise.resolve().then(() => {
      throw rejected;
    });
  },
  answers: (what) => what,
  promises: (what) => Promise.resolve(what),
};

const coded = new GraphQLError('coded', { extensions: { code: 'NOT_FOUND' } });
const THINGS: readonly unknown[] = [
  ...[new Error('plain'), new TypeError('of a kind'), coded],
  ...[new AggregateError([new Error('a'), 'b'], 'several'), 'text', 7, null, undefined],
  ...[{ message: 'like one' }, { message: 7 }, Symbol('s')],
];

const typeDefs = `
  type Thing { id: Int bad: Thing sureBad: Thing! badLeaf: Int sureBadLeaf: Int! things: [Thing] }
  type Query { thing: Thing things: [Thing] }
`;

describe.each(Object.keys(WAYS))('a resolver that %s', (way) => {
  test.each(THINGS)('%s', async (what) => {
    // A way that there is: the names are its keys.
    const fail = () => WAYS[way]?.(what);
    const bad = { bad: fail, sureBad: fail, badLeaf: fail, sureBadLeaf: fail };
    const schema = makeExecutableSchema({ typeDefs, resolvers: { Thing: bad } });
    const root = () => ({ thing: {}, things: [{ id: 1 }, { id: 2 }] });
    for (const field of ['bad { id }', 'badLeaf', 'sureBad { id }', 'sureBadLeaf']) {
      await asInterpreted(schema, `{ thing { id ${field} } things { id ${field} } }`, { root });
    }
  });
});

test('an error that already has a place keeps it', async () => {
  const located = new GraphQLError('elsewhere', { path: ['else', 'where'] });
  const { errors } = await asInterpreted(makeExecutableSchema({ typeDefs }), '{ thing { id } }', {
    root: () => ({ thing: located }),
  });
  expect(errors).toMatchObject([{ path: ['else', 'where'] }]);
});

test('in a level of a thousand rows, each that fails is told with its own path', async () => {
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: {
      Thing: {
        badLeaf: ({ id }: { id: number }) => {
          if (id % 100 === 7) throw new Error(`no ${id}`);
          return id;
        },
        bad: ({ id }: { id: number }) => {
          if (id % 100 === 8) throw new Error(`none ${id}`);
          return { id };
        },
      },
    },
  });
  const root = () => ({ things: Array.from({ length: 1_000 }, (_, id) => ({ id })) });
  const { errors } = await asInterpreted(schema, '{ things { badLeaf bad { id } } }', { root });
  expect(errors).toHaveLength(20);
  expect(errors).toContainEqual(
    expect.objectContaining({ message: 'no 907', path: ['things', 907, 'badLeaf'] }),
  );
});

test('an error below lists of lists of objects has its whole path', async () => {
  const schema = makeExecutableSchema({ typeDefs });
  const leaf = { badLeaf: new Error('deep') };
  const root = () => ({ things: [{}, { things: [{ things: [{}, {}, leaf] }] }] });
  const source = '{ t: things { u: things { v: things { w: badLeaf } } } }';
  const { errors } = await asInterpreted(schema, source, { root });
  expect(errors).toMatchObject([{ path: ['t', 1, 'u', 0, 'v', 2, 'w'] }]);
});
