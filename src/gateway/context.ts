import { type DocumentNode, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Esb, EsbClient } from '../esb/index.ts';
import { AUTHORIZATION, type IdentityOptions, identify } from './identity.ts';
import { asksOnlyIntrospection } from './introspection.ts';
import { languageOf } from './language.ts';
import type { RequestScope } from './scope.ts';

/** What the graph needs to know of one request. */
export interface GraphRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly esb: Esb;
}

export interface ContextOptions extends IdentityOptions {
  readonly client: EsbClient;
  readonly schema: GraphQLSchema;
  readonly createContext: (request: GraphRequest) => object;
}

/**
 * The context of one operation, with loaders that serve nothing but it. Throws
 * `UNAUTHENTICATED` for a request without a caller, before any ESB call, except when it asks for
 * the schema alone; that runs without a context, since it resolves no field of ours.
 */
export function buildContext(
  headers: Headers,
  { operation, trace, gone }: RequestScope,
  options: ContextOptions,
): object {
  if (!operation) throw new Error('the context is built after the document has been parsed');
  const { document, operationName, type } = operation;
  const anonymous = headers.get(AUTHORIZATION) === null;
  if (anonymous && asksOnlyIntrospection(document, operationName)) return {};
  const caller = identify(headers, options);
  const esb = options.client.session({
    caller,
    trace,
    language: languageOf(headers),
    // A mutation is finished even when nobody waits any more: half of one is worse.
    ...(type !== OperationTypeNode.MUTATION && { signal: gone }),
  });
  return options.createContext({ schema: options.schema, document, esb });
}
