import { makeExecutableSchema } from '@graphql-tools/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../../src/gateway/graph.ts';
import { toContractError } from '../../../src/graph/errors.ts';
import { createLive } from '../../../src/graph/live/live.ts';
import { type BothWays, startBothWays } from '../both-ways.ts';

let both: BothWays;
let looks: number;
beforeEach(async () => {
  looks = 0;
  both = await startBothWays({}, deferring());
});
afterEach(() => both.stop());

/** A graph that may answer in parts, and has a type that no answer can be written in. */
function deferring(): Graph {
  const schema = makeExecutableSchema({
    typeDefs: /* GraphQL */ `
      directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
      directive @esb(system: String!, api: String!) repeatable on FIELD_DEFINITION
      scalar Whole
      type Query {
        look: Int
        later: Int
        whole: Whole
      }
    `,
    resolvers: {
      Query: {
        look: () => {
          looks += 1;
          return 1;
        },
        later: () => new Promise((resolve) => setTimeout(resolve, 5, 2)),
        whole: () => {
          looks += 1;
          return 10n;
        },
      },
    },
  });
  const createContext = () => ({});
  return {
    ...{
      schema,
      createContext,
      translateError: toContractError,
      live: createLive(),
      readCmdbEvents: () => [],
    },
    explain: () => Promise.resolve(undefined),
    execute: (_: unknown, interpret: () => unknown) => interpret(),
    executes: () => false,
  };
}

const send = async (query: string, headers = {}) => {
  const { either, long, way } = await both.send({ body: JSON.stringify({ query }), headers });
  expect(either).toEqual(long);
  expect(looks, 'one execution at each gateway').toBe(2);
  return { ...either, way };
};

test('an operation that defers is executed once, and whole for a client that takes no parts', async () => {
  const { body, way, status } = await send('{ look ... @defer { later } }', { accept: '*/*' });
  expect([way, status]).toEqual(['short', 200]);
  expect(JSON.parse(body)).toEqual({ data: { look: 1, later: 2 } });
});

test('so is one whose answer cannot be written', async () => {
  const { status, body } = await send('{ whole }');
  expect(status).toBe(500);
  expect(body).toContain('"INTERNAL_SERVER_ERROR"');
});
