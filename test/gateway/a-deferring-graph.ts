import { makeExecutableSchema } from '@graphql-tools/schema';
import { catalogueApi } from '../../src/catalogue.ts';
import type { Esb } from '../../src/esb/index.ts';
import type { Graph } from '../../src/gateway/graph.ts';
import { toContractError } from '../../src/graph/errors.ts';
import {
  executeCompiled,
  isForeign,
  nothingAhead,
  type PreparedOperation,
  prepareOperation,
} from '../../src/graph/execution/index.ts';
import { createLive } from '../../src/graph/live/live.ts';

interface Context {
  readonly esb: Esb;
  readonly operation: PreparedOperation | undefined;
}

/** A graph that defers: a box is at hand, what is in it is as slow as the ESB, or has a bug. */
export function deferringGraph(): Graph {
  const schema = makeExecutableSchema<Context>({
    typeDefs: /* GraphQL */ `
      directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
      type Query { box: Box! boxes(count: Int!): [Box!]! maybe: [Box] }
      type Mutation { box: Box }
      type Subscription { box: Box }
      type Box { name: String me: String bug: String must: String! brittle: Box! box: Box }
    `,
    resolvers: {
      Query: {
        box: () => BOX,
        boxes: (_, { count }: { count: number }) => Array.from({ length: count }, () => BOX),
        maybe: () => [BOX, { ...BOX, must: null }],
      },
      Mutation: { box: () => BOX },
      Subscription: {
        box: {
          subscribe: async function* () {
            yield await Promise.resolve({ box: BOX });
          },
        },
      },
      Box: {
        me: whoAmI,
        bug: () => {
          throw new TypeError('canary-in-a-bug');
        },
        brittle: () => Promise.resolve(null),
        box: () => BOX,
      },
    },
  });
  return {
    schema,
    createContext: ({ esb, ...request }) => ({ esb, operation: prepareOperation(request) }),
    explain: () => Promise.resolve(undefined),
    execute: ({ document, contextValue, rootValue }, interpret) => {
      const context = contextValue as Context; // as made above
      const { operation: prepared } = context;
      if (!prepared) return interpret();
      const request = { document, prepared, context, rootValue, ahead: nothingAhead };
      return executeCompiled(request) ?? interpret();
    },
    executes: (document) => !isForeign(document),
    translateError: toContractError,
    live: createLive(),
    readCmdbEvents: () => [],
  };
}

const BOX = { name: 'box', must: 'be' };

async function whoAmI(_: unknown, _args: unknown, { esb }: Context): Promise<string> {
  return JSON.stringify(await esb.call(catalogueApi('bk_login', 'get_user'), {}));
}
