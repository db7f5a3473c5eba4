import { GraphQLError } from 'graphql';

/** Documents that clients may name in place of sending them, by their ids. */
export interface PersistedOptions {
  readonly documents: ReadonlyMap<string, string>;
  /** Whether no other documents are taken. */
  readonly only: boolean;
}

type Said = Readonly<Record<string, unknown>>;

/**
 * The same request with its document in place of the document's id, which it may name as Apollo's
 * clients do (`extensions.persistedQuery.sha256Hash`) or as the GraphQL-over-HTTP draft has it
 * (`documentId`). Throws for an id that nobody knows, and for a document where none is taken.
 */
export function withDocument(said: Said, { documents, only }: PersistedOptions): Said {
  const { documentId, ...params } = said;
  if (params['query'] !== undefined && params['query'] !== null) {
    if (only) throw onlyPersisted();
    return params;
  }
  const id = documentId ?? hashIn(params['extensions']);
  if (id === undefined && !only) return params;
  if (typeof id !== 'string') throw onlyPersisted();
  const query = documents.get(id);
  if (query === undefined) throw unknownDocument(id);
  return { ...params, query };
}

function hashIn(extensions: unknown): unknown {
  if (typeof extensions !== 'object' || extensions === null) return undefined;
  const { persistedQuery } = extensions as { persistedQuery?: unknown }; // looked at below
  if (typeof persistedQuery !== 'object' || persistedQuery === null) return undefined;
  return (persistedQuery as { sha256Hash?: unknown }).sha256Hash;
}

function unknownDocument(id: string): GraphQLError {
  const shown = JSON.stringify(id.slice(0, 80));
  const message = `No document is known here by the id ${shown}: it is not in the manifest of this gateway.`;
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function onlyPersisted(): GraphQLError {
  const message =
    'Only documents of the manifest are taken here: send the id of one as `documentId` or as ' +
    '`extensions.persistedQuery.sha256Hash`, and no `query`.';
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
}
