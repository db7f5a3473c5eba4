import { ownDirectory } from '../test/kit/own-directory.ts';
import { RESULTS } from './paths.ts';
import type { ReferenceQuery, Variables } from './queries/index.ts';

/** Who answers the queries, in the order in which they take turns. */
export const CONTESTANTS = ['script', 'gateway', 'plain loaders', 'no loaders'] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

/** How one of them is run and asked. */
export interface Way {
  /** What `node` runs. */
  readonly args: (query: ReferenceQuery) => readonly string[];
  readonly env: (esbUrl: string) => Readonly<Record<string, string>>;
  readonly path: string;
  readonly body: (document: string, variables: Variables) => object;
  /** May be tens of times slower than the others: few requests, one at a time, and not for long. */
  readonly few?: true;
  /** Not asked for what is marked as big. */
  readonly smallOnly?: true;
}

const SERVE = ['bin/bkgraph.js', 'serve'];

const serveEnv = (esbUrl: string) => ({
  PORT: '0',
  BK_ESB_URL: esbUrl,
  BKGRAPH_TRACE: 'header',
  BKGRAPH_DATA_DIR: ownDirectory(),
});

const graphql = {
  path: '/graphql',
  body: (query: string, variables: Variables) => ({ query, variables }),
};

export const WAYS: Readonly<Record<ContestantName, Way>> = {
  script: {
    args: ({ script }) => [`${RESULTS}/script/${script}.js`],
    env: (esbUrl) => ({ ESB_URL: esbUrl }),
    path: '/',
    body: (_, variables) => ({ variables }),
  },
  gateway: { args: () => SERVE, env: serveEnv, ...graphql },
  'plain loaders': {
    args: () => SERVE,
    env: (esbUrl) => ({
      ...serveEnv(esbUrl),
      BKGRAPH_PLANNER: 'off',
      BKGRAPH_EXECUTION: 'interpreted',
    }),
    ...graphql,
    few: true,
  },
  'no loaders': {
    args: () => ['--import', 'tsx', 'bench/gateways/no-loaders.ts'],
    env: (esbUrl) => ({ BK_ESB_URL: esbUrl }),
    ...graphql,
    few: true,
    smallOnly: true,
  },
};
