import type { ServerResponse } from 'node:http';
import type { Tab } from './graphiql-tabs.ts';
import { reply } from './reply.ts';
import type { Handler } from './router.ts';

export interface GraphiqlPageOptions {
  readonly tabs: readonly Tab[];
  /** Sends the header that asks for the trace with every operation. */
  readonly traced: boolean;
}

/** GraphiQL's page. All that it loads comes from this server, so it works without the internet. */
export function graphiqlPage({ tabs, traced }: GraphiqlPageOptions): (res: ServerResponse) => void {
  const page = html({
    title: 'bkgraph',
    logo: '',
    endpoint: '/graphql',
    ...(traced && { additionalHeaders: { 'X-Bkgraph-Trace': '1' } }),
    defaultTabs: tabs,
  });
  return (res) => reply(res, 200, 'text/html; charset=utf-8', page, PAGE_HEADERS);
}

/** What a browser gets at `/graphql` where GraphiQL is off. */
export const graphiqlHint =
  'This is a GraphQL endpoint: POST {"query": "…"} here as application/json. ' +
  'The schema is at /schema.graphql. GraphiQL is off; BKGRAPH_GRAPHIQL=on turns it on.\n';

/** Whether a browser wants a page here, and not an answer. */
export function wantsPage(...[req]: Parameters<Handler>): boolean {
  return req.method === 'GET' && (req.headers.accept ?? '').includes('text/html');
}

/** Scripts of this server only, and no frame around the page that could lend it its clicks. */
const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

function html(options: unknown): string {
  const json = JSON.stringify(options).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>bkgraph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/graphiql/style.css" />
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>GraphiQL needs JavaScript.</noscript>
    <div id="root"></div>
    <script type="application/json" id="options">${json}</script>
    <script src="/graphiql/app.js"></script>
  </body>
</html>
`;
}
