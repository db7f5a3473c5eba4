import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSchema, createYoga } from 'graphql-yoga';

const TYPES = /* GraphQL */ `
  type Query {
    assets: [Asset!]!
    assetPage: PageInfo
  }

  type Asset @key(fields: "tag") {
    tag: String!
    host: Host
    owner: User
  }

  type Host @key(fields: "hostId") {
    hostId: Int!
    rackUnit: Int
  }

  type User @key(fields: "username") {
    username: String!
    badge: String
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
`;

/** A second subgraph: a list of assets, each a host of bkgraph, told by a key of its own. */
export const ASSETS_SDL = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  ${TYPES}
`;

const EXECUTABLE = /* GraphQL */ `
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
  directive @key(fields: String!) repeatable on OBJECT
  directive @shareable on OBJECT | FIELD_DEFINITION
  scalar _Any
  union _Entity = Asset | Host | User
  type _Service { sdl: String! }
  extend type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }
`;

interface Representation {
  readonly __typename: string;
  readonly hostId?: number;
  readonly username?: string;
}

export interface AssetsSubgraph {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves assets of the given hosts, all owned by `admin`. */
export async function startAssetsSubgraph(hostIds: readonly number[]): Promise<AssetsSubgraph> {
  const schema = createSchema({
    typeDefs: [TYPES, EXECUTABLE],
    resolvers: {
      Query: {
        assets: () =>
          hostIds.map((hostId) => ({
            tag: `asset-${hostId}`,
            host: { hostId },
            owner: { username: 'admin' },
          })),
        _service: () => ({ sdl: ASSETS_SDL }),
        _entities: (_: unknown, args: { representations: Representation[] }) =>
          args.representations,
      },
      Host: { rackUnit: ({ hostId }: { hostId: number }) => hostId % 42 },
      User: { badge: ({ username }: { username: string }) => `badge of ${username}` },
      _Entity: { __resolveType: (one: Representation) => one.__typename },
    },
  });
  const yoga = createYoga({ schema, logging: false });
  const server = createServer((req, res) => void yoga(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listens on TCP
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
