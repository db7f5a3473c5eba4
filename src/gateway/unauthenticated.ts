import { GraphQLError } from 'graphql';

/** The answer to a request that shows no caller: HTTP 401, and no ESB call was made. */
export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
}
