import { isAsyncIterable } from '@graphql-tools/utils';
import {
  type ExecutionArgs,
  type FormattedExecutionResult,
  GraphQLError,
  GraphQLSchema,
  parse,
} from 'graphql';
import { type ExecutionResult, makeServer } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { Outcome } from '../scope.ts';
import type { Connection } from './connection.ts';

/** One socket's side of the protocol. */
export interface OpenedLink {
  /** Rejects for a message that no client sends. */
  hear(message: string): Promise<void>;
  closed(code: number, reason: string): Promise<void>;
}

/** Talks graphql-ws's protocol over sockets. */
export function protocol(
  initTimeoutMs: number,
): (socket: WebSocket, connection: Connection) => OpenedLink {
  const server = makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: initTimeoutMs,
    onConnect: ({ extra, connectionParams }) => extra.greet(connectionParams),
    onSubscribe: async ({ extra }, _id, payload) => answer(await extra.begin(payload)),
    // The one that `answer` has put there.
    subscribe: ({ contextValue }) => contextValue as never,
    onNext: (_context, _id, _payload, _args, result) => shown(result),
    onError: (_context, _id, _payload, errors) => errors.map(shownError),
  });
  return (socket, connection) => {
    let hear: (message: string) => Promise<void> = () => Promise.resolve();
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (message) => connection.send(message),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (listener) => {
          hear = listener;
        },
      },
      connection,
    );
    return {
      hear: (message) => hear(message),
      closed: (code, reason) => closed(code, reason) ?? Promise.resolve(),
    };
  };
}

/** Of what has no data, the errors: the protocol tells them by a message of their own. */
function answer(outcome: Outcome): ExecutionArgs | readonly GraphQLError[] {
  if (!isAsyncIterable(outcome) && outcome.errors && outcome.data == null) {
    return outcome.errors.map((error) => (error instanceof GraphQLError ? error : asError(error)));
  }
  return { schema: NO_SCHEMA, document: A_SUBSCRIPTION, contextValue: outcome };
}

function asError({ message, extensions }: Pick<GraphQLError, 'message' | 'extensions'>) {
  return new GraphQLError(message, { extensions });
}

/** The operation has been executed already: of these the library asks only what type it is of. */
const NO_SCHEMA = new GraphQLSchema({});
const A_SUBSCRIPTION = parse('subscription { begun }');

/** The library takes undefined for the result itself. */
function shown(result: ExecutionResult): FormattedExecutionResult | undefined {
  if (!result.errors) return undefined;
  // As it was in all but its errors.
  return { ...result, errors: result.errors.map(shownError) } as FormattedExecutionResult;
}

/** Without what is for HTTP alone. */
function shownError(error: GraphQLError) {
  const { extensions = {}, ...rest } = error.toJSON();
  const { http: _http, unexpected: _unexpected, ...own } = extensions;
  return { ...rest, extensions: own };
}
