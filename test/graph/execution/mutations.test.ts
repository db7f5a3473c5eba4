import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { asInterpreted, compile } from './as-interpreted.ts';

const schema = buildSchema(`
  type Done { n: Int after: Int done: Done }
  type Query { n: Int }
  type Mutation { do(n: Int!): Done fail(n: Int!): Done must(n: Int!): Done! plain(n: Int!): Int }
`);

const later = <T>(value: T) => new Promise<T>((resolve) => setTimeout(resolve, 2, value));

/** What was done, in the order in which it began and ended. */
function world() {
  const log: string[] = [];
  const act = (n: number) => ({
    n,
    after: async () => {
      log.push(`begin ${n}`);
      await later(undefined);
      log.push(`end ${n}`);
      return n;
    },
    done: () => later({ n: () => log.push(`below ${n}`) }),
  });
  return {
    log,
    do: ({ n }: { n: number }) => (n % 2 === 0 ? act(n) : later(act(n))),
    fail: ({ n }: { n: number }) => Promise.reject(new Error(`no ${n}`)),
    must: ({ n }: { n: number }) => {
      log.push(`must ${n}`);
      return null;
    },
    plain: ({ n }: { n: number }) => log.push(`plain ${n}`),
  };
}

test('each is done with all that is below it before the next begins', async () => {
  const rootValue = world();
  const document = parse(`mutation {
    a: do(n: 1) { after done { n } } __typename b: plain(n: 2) c: do(n: 4) { after } d: plain(n: 5)
  }`);
  const { data } = await compile({ schema, document, rootValue });
  expect(rootValue.log.slice(-4)).toEqual(['plain 2', 'begin 4', 'end 4', 'plain 5']);
  expect(new Set(rootValue.log.slice(0, 3))).toEqual(new Set(['begin 1', 'end 1', 'below 1']));
  expect(Object.keys(data ?? {})).toEqual(['a', '__typename', 'b', 'c', 'd']);
});

test('one that fails is null, and the next is done', async () => {
  const source = 'mutation { a: do(n: 1) { after } b: fail(n: 2) { n } c: do(n: 3) { after n } }';
  const { data, errors } = await asInterpreted(schema, source, { root: world });
  expect(data).toEqual({ a: { after: 1 }, b: null, c: { after: 3, n: 3 } });
  expect(errors).toMatchObject([{ message: 'no 2', path: ['b'] }]);
});

test('one that fails and must not be null is the last that is done', async () => {
  const worlds: ReturnType<typeof world>[] = [];
  const root = () => {
    const made = world();
    worlds.push(made);
    return made;
  };
  const source = 'mutation { a: plain(n: 1) b: must(n: 2) { n } c: plain(n: 3) }';
  const { data } = await asInterpreted(schema, source, { root });
  expect(data).toBeNull();
  expect(worlds.map(({ log }) => log)).toEqual([
    ['plain 1', 'must 2'],
    ['plain 1', 'must 2'],
  ]);
});
