import type { Config } from '../config.ts';
import type { Gateway } from '../gateway/index.ts';

export function greeting(
  { url }: Gateway,
  config: Config,
  apart?: { readonly url: string },
): string {
  const onSandbox = config.esbUrl === undefined;
  const query = onSandbox ? '{ businesses(first: 3) { nodes { bizId name } } }' : '{ __typename }';
  const esb = onSandbox ? 'sandbox (demo data; set BK_ESB_URL for a real ESB)' : 'configured';
  const callers = callersOf(config);
  const metrics = apart ? `\n  Metrics  ${apart.url}` : '';
  const hint = config.graphiql ? '  (open it in a browser for GraphiQL)' : '';
  const explorer = config.explorer ? `\n  Explorer ${url}/  (open it in a browser)` : '';
  return `bkgraph is up.
${explorer}
  GraphQL  ${url}/graphql${hint}
  Schema   ${url}/schema.graphql
  ESB      ${esb}
  Callers  ${callers}${metrics}

Try it:
  curl -s ${url}/graphql -H 'Content-Type: application/json' -d '${JSON.stringify({ query })}'
`;
}

function callersOf({ esbUrl, app }: Config): string {
  if (esbUrl === undefined) return 'anybody, as the demo user';
  if (app) return 'cookie bk_token, header X-Bkapi-Authorization';
  return 'header X-Bkapi-Authorization (BK_APP_CODE and BK_APP_SECRET admit the cookie bk_token)';
}
