import { withCors } from './cors.ts';
import { explorerAddresses } from './explorer.ts';
import { serveGraphiqlAssets } from './graphiql-assets.ts';
import { graphiqlHint, graphiqlPage, wantsPage } from './graphiql-page.ts';
import { readTabs } from './graphiql-tabs.ts';
import { live } from './health.ts';
import { type Metrics, showMetrics } from './metrics.ts';
import { replyText } from './reply.ts';
import type { Address, Handler } from './router.ts';

export interface AddressesOptions {
  readonly graphql: Handler;
  /** Sites whose pages may read answers; no preflight is answered where there are none. */
  readonly corsOrigins?: readonly string[] | undefined;
  readonly callbacks: readonly Address[];
  readonly ready: Handler;
  /** Absent where they are shown elsewhere, or nowhere. */
  readonly metrics: Metrics | undefined;
  readonly sdl: () => string;
  readonly graphiql: boolean;
  /** GraphiQL's tabs ask for the trace. */
  readonly traced: boolean;
  /** Whether the bare address is the topology explorer. */
  readonly explorer: boolean;
  /** The explorer may run a demo. */
  readonly demo: boolean;
  /** The bare address leads to GraphQL, where there is no explorer. */
  readonly redirect: boolean;
}

/** All that the gateway answers, in one table. */
export function addresses(options: AddressesOptions): Address[] {
  const { graphql, callbacks, ready, metrics, sdl, graphiql } = options;
  return [
    graphqlAddress(withPage(graphql, options), options),
    { path: '/schema.graphql', methods: READ, handle: (_req, res) => replyText(res, 200, sdl()) },
    ...callbacks,
    { path: '/livez', methods: READ, handle: live },
    { path: '/readyz', methods: READ, handle: ready },
    ...(metrics ? [metricsAddress(metrics)] : []),
    ...(graphiql
      ? [{ path: '/graphiql/*', methods: READ, handle: serveGraphiqlAssets(), hidden: true }]
      : []),
    ...bareAddress(options),
  ];
}

function graphqlAddress(handle: Handler, { corsOrigins = [] }: AddressesOptions): Address {
  const [path, methods] = ['/graphql', ['GET', 'POST']];
  if (corsOrigins.length === 0) return { path, methods, handle };
  return { path, methods: [...methods, 'OPTIONS'], handle: withCors(handle, corsOrigins) };
}

const READ = ['GET', 'HEAD'];

export function metricsAddress(metrics: Metrics): Address {
  return { path: '/metrics', methods: READ, handle: showMetrics(metrics) };
}

function bareAddress({ explorer, demo, redirect }: AddressesOptions): Address[] {
  if (explorer) return explorerAddresses({ demo });
  return redirect ? [{ path: '/', methods: READ, handle: toGraphql, hidden: true }] : [];
}

const toGraphql: Handler = (_req, res) => {
  res.writeHead(302, { location: '/graphql' }).end();
};

/** A browser that opens the address gets GraphiQL or, where that is off, a hint. */
function withPage(graphql: Handler, { graphiql, traced }: AddressesOptions): Handler {
  const page = graphiql ? graphiqlPage({ tabs: readTabs(), traced }) : undefined;
  return (req, res, url) => {
    if (!wantsPage(req, res, url)) return graphql(req, res, url);
    if (page) return page(res);
    if (url.searchParams.has('query')) return graphql(req, res, url);
    return replyText(res, 400, graphiqlHint);
  };
}
