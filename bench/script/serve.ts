import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Ask, Esb, traced } from './esb.ts';

/** A query written by hand: from the variables to the `data` that the gateway answers. */
export type Script<Variables> = (ask: Ask, variables: Variables) => Promise<object>;

/**
 * Serves one script where the gateway serves its query: a POST of `{ variables }` is answered
 * `{ data }`, with the cost in `extensions.esb` for the header `X-Bkgraph-Trace: 1`. The caller is
 * known by the header `X-Bkapi-Authorization`. The ESB comes from the environment; the address is
 * printed.
 */
export function serve<Variables>(script: Script<Variables>): void {
  const esb = new Esb(process.env['ESB_URL'] ?? '');
  const server = createServer((request, response) => {
    answer(esb, script, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  server.listen(0, '127.0.0.1', () => {
    // A server that listens on a port has an address of this form.
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  process.on('SIGTERM', () => process.exit(0));
}

async function answer<Variables>(
  esb: Esb,
  script: Script<Variables>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { variables } = JSON.parse(await bodyOf(request)) as { variables: Variables };
  const ask = esb.as(credentialsIn(request));
  const body = request.headers['x-bkgraph-trace']
    ? await tracedAnswer(ask, script, variables)
    : { data: await script(ask, variables) };
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
}

/** As they are: the ESB refuses the wrong ones. */
function credentialsIn({ headers }: IncomingMessage): object {
  return JSON.parse(String(headers['x-bkapi-authorization'])) as object;
}

async function tracedAnswer<Variables>(
  plain: Ask,
  script: Script<Variables>,
  variables: Variables,
): Promise<object> {
  const { ask, cost } = traced(plain);
  const data = await script(ask, variables);
  return { data, extensions: { esb: cost() } };
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => resolve(body));
    request.on('error', reject);
  });
}
