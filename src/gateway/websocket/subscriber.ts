import { isAsyncIterable, mapAsyncIterator } from '@graphql-tools/utils';
import { type ExecutionArgs, GraphQLError, OperationTypeNode } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Graph } from '../graph.ts';
import { type PlainParams, withMembers } from '../graphql-params.ts';
import type { Logger } from '../logger.ts';
import { type PersistedOptions, withDocument } from '../persisted.ts';
import { withCodes } from '../plugins/use-error-codes.ts';
import { withoutSuggestions } from '../plugins/use-hidden-schema.ts';
import type { Outcome, RequestScope, Result } from '../scope.ts';
import type { GetEnveloped } from '../short-way.ts';

/** Begins a subscription; what is wrong with it is told in its one result. Never rejects. */
export type Subscribe = (payload: SubscribePayload, scope: RequestScope) => Promise<Outcome>;

export interface SubscriberOptions {
  readonly getEnveloped: (context: object) => ReturnType<GetEnveloped> & {
    readonly subscribe: (args: ExecutionArgs) => Outcome | Promise<Outcome>;
  };
  readonly graph: Pick<Graph, 'translateError'>;
  readonly logger: Logger;
  readonly introspection?: boolean | undefined;
  readonly persisted?: PersistedOptions | undefined;
}

/** Subscribes through the hooks of all plugins, and tells errors as an answer over HTTP does. */
export function subscriber(options: SubscriberOptions): Subscribe {
  const { graph, logger, introspection = true } = options;
  const translation = { translate: graph.translateError, logger };
  return async (payload, scope) => {
    const tell = (one: Result) =>
      withCodes(introspection ? one : withoutSuggestions(one), scope, translation) as Result;
    const outcome = await begin(payload, scope, options).catch(failed);
    if (!isAsyncIterable(outcome)) return tell(outcome);
    return mapAsyncIterator(outcome, tell, (error: unknown) => tell(failed(error)));
  };
}

async function begin(
  payload: SubscribePayload,
  scope: RequestScope,
  { getEnveloped, persisted }: SubscriberOptions,
): Promise<Outcome> {
  const params = paramsOf(payload, persisted);
  // Of a request, the hooks look at its method alone: a mutation must not come by GET.
  const context = { scope, params, request: { method: 'POST' } };
  const { parse, validate, schema, contextFactory, subscribe } = getEnveloped(context);
  const document = parse(params.query);
  const invalid = validate(schema, document);
  if (invalid.length > 0) return { errors: invalid.map(asGraphqlError) };
  demandSubscription(scope);
  const contextValue = await contextFactory();
  const { variables: variableValues, operationName } = params;
  return subscribe({ schema, document, contextValue, variableValues, operationName });
}

/** An empty text stands for none where the document is named by its id: the protocol wants a text. */
function paramsOf(payload: SubscribePayload, persisted: PersistedOptions | undefined): PlainParams {
  const { query, ...named } = withMembers(payload);
  const said = query === '' ? named : { query, ...named };
  const params = persisted ? withDocument({ ...said, ...idIn(payload) }, persisted) : said;
  if (typeof params['query'] === 'string') return { ...params, query: params['query'] };
  throw refusal('Send the text of a subscription as `query`.');
}

/** A member that the protocol does not know, and lets pass. */
function idIn(payload: object): { readonly documentId?: unknown } {
  return 'documentId' in payload ? { documentId: payload.documentId } : {};
}

/** Queries and mutations have all that HTTP offers them: a status, a size, an end. */
function demandSubscription({ operation }: RequestScope): void {
  if (operation?.type === OperationTypeNode.SUBSCRIPTION) return;
  throw refusal(
    'Over a WebSocket only subscriptions are taken: send queries and mutations as a POST to /graphql.',
  );
}

function refusal(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function failed(error: unknown): Result {
  return { errors: [asGraphqlError(error)] };
}

function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
