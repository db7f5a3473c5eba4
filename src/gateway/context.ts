import { type DocumentNode, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Caller, Esb, EsbClient } from '../esb/index.ts';
import type { Audit } from '../graph/mutations/audit.ts';
import type { RequestHeaders } from './headers.ts';
import { AUTHORIZATION } from './identity.ts';
import { asksOnlyIntrospection } from './introspection.ts';
import { languageOf } from './language.ts';
import type { DocumentLimits } from './limits/document-limits.ts';
import { demandModestVariables } from './limits/variable-limits.ts';
import type { RequestScope } from './scope.ts';

/** What the graph needs to know of one request. */
export interface GraphRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly esb: Esb;
  /** Whether nobody waits for the answer any more; absent for what is finished all the same. */
  readonly abandoned?: (() => boolean) | undefined;
  /** What a subscriber that comes back says to have seen last. */
  readonly lastEventId?: string | undefined;
  /** Where is told what becomes of each mutation. */
  readonly audit?: Audit | undefined;
}

export interface ContextOptions {
  readonly client: EsbClient;
  /** Throws `UNAUTHENTICATED` for a request without a caller. */
  readonly identify: (headers: RequestHeaders) => Caller;
  readonly schema: GraphQLSchema;
  readonly limits: DocumentLimits;
  readonly createContext: (request: GraphRequest) => object;
  readonly auditOf?: ((requestId: string, caller: Caller) => Audit) | undefined;
}

/**
 * The context of one operation, with loaders that serve nothing but it. Throws
 * `UNAUTHENTICATED` for a request without a caller, before any ESB call, except when it asks for
 * the schema alone; that runs without a context, since it resolves no field of ours.
 */
export function buildContext(
  { requestId, headers, operation, trace, departure, span }: RequestScope,
  { client, identify, schema, limits, createContext, auditOf }: ContextOptions,
): object {
  if (!operation) throw new Error('the context is built after the document has been parsed');
  const { document, operationName, variables, type } = operation;
  const schemaAlone = asksOnlyIntrospection(document, operationName);
  if (schemaAlone && headers.get(AUTHORIZATION) === null) return {};
  const caller = identify(headers);
  if (schemaAlone) return {};
  demandModestVariables(variables, limits);
  const esb = client.session({
    caller,
    trace,
    spans: span,
    language: languageOf(headers),
    // A mutation is finished even when nobody waits any more: half of one is worse. And it decides
    // by what it reads, which has to be as it is now.
    ...(type === OperationTypeNode.MUTATION ? { afresh: true } : { signal: departure }),
  });
  if (type === OperationTypeNode.SUBSCRIPTION) {
    const lastEventId = headers.get('last-event-id') ?? undefined;
    const abandoned = () => departure.aborted;
    const request = { schema, document, operationName, variables, esb };
    return createContext({ ...request, abandoned, lastEventId });
  }
  const audit = type === OperationTypeNode.MUTATION ? auditOf?.(requestId, caller) : undefined;
  const abandoned = type === OperationTypeNode.MUTATION ? undefined : () => departure.aborted;
  return createContext({ schema, document, operationName, variables, esb, abandoned, audit });
}
