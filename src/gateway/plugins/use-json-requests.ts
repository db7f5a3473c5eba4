import { GraphQLError } from 'graphql';
import type { GatewayPlugin } from '../scope.ts';

const JSON_TYPES = new Set(['application/json', 'application/graphql+json']);

/**
 * Takes JSON bodies only. A browser sends a form to another site without asking first, cookies
 * included; for JSON it asks, and the gateway never agrees (no CORS): so no page elsewhere can
 * run a mutation as its reader.
 */
export function useJsonRequests(): GatewayPlugin {
  return {
    onRequestParse({ request, url }) {
      if (request.method === 'POST') refuseOtherBodies(request);
      if (request.method === 'GET') refuseBrokenParameters(url.searchParams);
    },
  };
}

function refuseOtherBodies(request: Request): void {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== undefined && JSON_TYPES.has(type)) return;
  throw badRequest(415, 'Send the request as JSON, with Content-Type: application/json.');
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
