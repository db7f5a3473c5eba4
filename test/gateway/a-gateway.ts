import { makeExecutableSchema } from '@graphql-tools/schema';
import { catalogueApi } from '../../src/catalogue.ts';
import { type Esb, EsbClient, type EsbClientOptions, esbRoute } from '../../src/esb/index.ts';
import type { Graph } from '../../src/gateway/graph.ts';
import { createLogger } from '../../src/gateway/logger.ts';
import { createMetrics } from '../../src/gateway/metrics.ts';
import { type Gateway, type GatewayOptions, startGateway } from '../../src/gateway/server.ts';
import { toContractError } from '../../src/graph/errors.ts';
import { createLive, type Live } from '../../src/graph/live/live.ts';
import { type FakeEsb, startFakeEsb } from '../kit/fake-esb.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  readonly extensions?: { esb?: { totalCalls: number; calls: unknown[]; waves: number } };
}

export interface Running {
  readonly gateway: Gateway;
  readonly esb: FakeEsb;
  /** Everything that the gateway has logged so far. */
  log(): string;
  ask(query: string, headers?: Record<string, string>, more?: object): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  stop(): Promise<void>;
}

export const APP_HEADER = {
  'x-bkapi-authorization': JSON.stringify({
    bk_app_code: 'their_app',
    bk_app_secret: 'canary-their-secret',
    bk_username: 'ada',
  }),
};

/** A gateway on a free port over a fake ESB and a graph of a few fields. */
export async function startRunning(
  options: Partial<GatewayOptions> = {},
  graph: Graph = smallGraph(),
  clientOptions: Partial<EsbClientOptions> = {},
): Promise<Running> {
  const esb = await startFakeEsb();
  const lines: string[] = [];
  const metrics = createMetrics();
  const client = new EsbClient({
    route: esbRoute(esb.url),
    observe: (call) => metrics.observeCall(call),
    observeRead: (read) => metrics.observeRead(read),
    ...clientOptions,
  });
  const gateway = await startGateway(
    {
      host: '127.0.0.1',
      port: 0,
      client,
      trace: 'header',
      graphiql: false,
      logger: createLogger('debug', { write: (line) => void lines.push(line) }),
      metrics,
      drainMs: 2_000,
      ...options,
    },
    graph,
  );
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(gateway.url + path, { headers, redirect: 'manual' });
  return {
    gateway,
    esb,
    log: () => lines.join(''),
    get,
    ask: (query, headers, more) => ask(gateway, { query, ...more }, headers),
    stop: async () => {
      await gateway.close();
      await client.close();
      await esb.close();
    },
  };
}

export async function ask(
  { url }: Gateway,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  // Every answer to a POST of JSON is a GraphQL result.
  const result = (await response.json()) as Omit<Answer, 'status' | 'headers'>;
  return { ...result, status: response.status, headers: response.headers };
}

interface SmallContext {
  readonly esb: Esb;
  /** Another at each look. */
  readonly generation: number;
}

/** Fields that stand for whatever a wing does: ask the ESB, ask it twice, or have a bug. */
export function smallGraph(live: Partial<Live> = {}): Graph {
  const schema = makeExecutableSchema<SmallContext>({
    typeDefs: /* GraphQL */ `
      directive @esb(system: String!, api: String!) repeatable on FIELD_DEFINITION
      type Query {
        me: String @esb(system: "bk_login", api: "get_user")
        sum(numbers: [Int!]!): Int
        bug: String
        bugs: [String]
        must: String!
        generation: Int
        reach: [String!]
      }
      type Mutation {
        act: String @esb(system: "bk_login", api: "get_user")
      }
      type Subscription {
        count(to: Int!): Int
        broken: String
        me: String
      }
    `,
    resolvers: {
      Query: {
        me: whoAmI,
        sum: (_, { numbers }: { numbers: number[] }) => numbers.reduce((a, b) => a + b, 0),
        bug,
        bugs: () => [1, 2, 3].map(() => new TypeError('canary-in-a-bug')),
        must: () => null,
        generation: (_, _args, context) => context.generation,
        reach: (_, _args, context) => Object.keys(context),
      },
      Mutation: { act: whoAmI },
      Subscription: {
        count: { subscribe: count },
        broken: { subscribe: broken },
        me: { subscribe: me },
      },
    },
  });
  let generation = 0;
  const createContext: Graph['createContext'] = ({ esb }) => ({
    esb,
    get generation() {
      generation += 1;
      return generation;
    },
  });
  return {
    schema,
    createContext,
    execute: (_, interpret) => interpret(),
    executes: () => false,
    explain: async () => ({ totalCalls: 7 }),
    translateError: toContractError,
    live: createLive(live),
    readCmdbEvents: () => [],
  };
}

async function whoAmI(_: unknown, _args: unknown, { esb }: SmallContext): Promise<string> {
  const user = await esb.call(catalogueApi('bk_login', 'get_user'), {});
  return JSON.stringify(user);
}

/** How many counts are going on: a client that leaves must end its own. */
export const counting = { now: 0 };

async function* count(_: unknown, { to }: { to: number }) {
  counting.now += 1;
  try {
    for (let i = 1; i <= to; i += 1) {
      yield { count: i };
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } finally {
    counting.now -= 1;
  }
}

/** An event that takes as long as the ESB does. */
async function* me(_: unknown, _args: unknown, context: SmallContext) {
  yield { me: await whoAmI(_, _args, context) };
}

async function* broken() {
  yield { broken: 'fine' };
  bug();
}

function bug(): never {
  throw new TypeError('canary-in-a-bug at http://10.0.0.7:8000/secret');
}
