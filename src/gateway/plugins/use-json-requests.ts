import { GraphQLError } from 'graphql';
import type { GatewayPlugin } from '../scope.ts';

const JSON_TYPES = new Set(['application/json', 'application/graphql+json']);

/**
 * Takes JSON bodies only. A browser sends a form to another site without asking first, cookies
 * included; for JSON it asks, and the gateway never agrees (no CORS): so no page elsewhere can
 * run a mutation as its reader. A GET has no body; it needs a header for which a browser asks, too,
 * but for the events that a page of the gateway's own site asks for: `EventSource` takes no headers.
 */
export function useJsonRequests(): GatewayPlugin {
  return {
    onRequestParse({ request, url }) {
      if (request.method === 'POST') refuseOtherBodies(request);
      if (request.method === 'GET') refuseSimple(request);
      if (request.method === 'GET') refuseBrokenParameters(url.searchParams);
    },
  };
}

function refuseOtherBodies(request: Request): void {
  if (request.headers.has('content-encoding')) {
    throw badRequest(415, 'Send the body as it is, without Content-Encoding.');
  }
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && JSON_TYPES.has(type)) return;
  throw badRequest(415, 'Send the request as JSON, with Content-Type: application/json.');
}

/** Headers that no page may send to another site without asking first. */
const ASKED_FOR = [
  'x-graphql-yoga-csrf',
  'apollo-require-preflight',
  'x-requested-with',
  'x-bkapi-authorization',
  'x-bkgraph-trace',
  'x-bkgraph-explain',
];

/** What a link or an image on any page could send: a page must not spend its reader's rights. */
function refuseSimple({ headers }: Request): void {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (JSON_TYPES.has(type) || ASKED_FOR.some((name) => headers.has(name))) return;
  if (isOwnEventSource(headers)) return;
  const message =
    'A GET needs a header that no page can send to another site: add X-GraphQL-Yoga-CSRF: 1, or ' +
    'send the request as a POST of JSON.';
  throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}

/** No page can write `Sec-Fetch-Site`; browsers send it where they trust the connection (HTTPS). */
function isOwnEventSource(headers: Headers): boolean {
  const accept = headers.get('accept') ?? '';
  return accept.includes('text/event-stream') && headers.get('sec-fetch-site') === 'same-origin';
}

function refuseBrokenParameters(params: URLSearchParams): void {
  for (const name of ['variables', 'extensions']) {
    const text = params.get(name);
    if (text && !isJson(text)) throw badRequest(400, `The parameter ${name} must be JSON.`);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function badRequest(status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status } } });
}
