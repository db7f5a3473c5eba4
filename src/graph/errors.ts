import { GraphQLError, Kind } from 'graphql';
import { catalogueApi } from '../catalogue.ts';
import { EsbError } from '../esb/index.ts';

/** An argument that cannot be used. The message names it and says what to change. */
export function badInput(argument: string, what: string): GraphQLError {
  return new GraphQLError(`Argument "${argument}" ${what}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  });
}

/** What a mutation was to act on is not there, or the caller may not see it. */
export function notFound(what: string): GraphQLError {
  return new GraphQLError(`There is no ${what} that you may see.`, {
    extensions: { code: 'NOT_FOUND' },
  });
}

/** The caller may not do this, whatever the ESB would say. The message says what would help. */
export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
}

export interface ContractError {
  readonly error: GraphQLError;
  /** Whether it shows a bug of ours: then its own text is for the log alone. */
  readonly unexpected: boolean;
}

/** The one place where an error of any origin becomes an error of the contract. */
export function toContractError(error: GraphQLError): ContractError {
  const origin = original(error);
  if (origin instanceof EsbError) return { error: esbFailure(error, origin), unexpected: false };
  if (origin instanceof GraphQLError && !isOurFault(error, origin)) {
    return { error: withExtensions(error, origin.message, inputCode(origin)), unexpected: false };
  }
  const hidden = withExtensions(error, 'Internal server error', { code: 'INTERNAL_SERVER_ERROR' });
  return { error: hidden, unexpected: true };
}

/** graphql-js and its executors wrap what a resolver threw, sometimes more than once. */
function original(error: Error): Error {
  let origin: Error = error;
  while (origin instanceof GraphQLError && origin.originalError) origin = origin.originalError;
  return origin;
}

function esbFailure(error: GraphQLError, origin: EsbError): GraphQLError {
  const { code, message } = origin;
  const { system, name } = origin.api;
  return withExtensions(error, message, {
    code,
    esb: {
      system,
      api: name,
      code: origin.esbCode ?? null,
      message,
      requestId: origin.requestId ?? null,
    },
    ...(origin.permission === undefined ? {} : { permission: origin.permission }),
    // A read that got no answer has changed nothing: there is no outcome to wonder about.
    ...(origin.outcomeUnknown && isWrite(system, name) ? { outcome: 'unknown' } : {}),
    ...(origin.retryAfterMs === undefined ? {} : { retryAfterMs: origin.retryAfterMs }),
  });
}

function isWrite(system: string, name: string): boolean {
  return catalogueApi(system, name).kind === 'mutation';
}

/**
 * An error without a code that arose while a field was answered: nobody's input made it. One in
 * an argument, which only a variable can make at that time, is placed at the argument's value.
 */
function isOurFault({ path, nodes = [] }: GraphQLError, { extensions }: GraphQLError): boolean {
  const inField = path !== undefined && nodes.every(({ kind }) => kind === Kind.FIELD);
  return extensions['code'] === undefined && inField;
}

/** A variable that graphql-js could not coerce comes without a code. */
function inputCode(error: GraphQLError): Record<string, unknown> {
  return { ...error.extensions, code: error.extensions.code ?? 'BAD_USER_INPUT' };
}

function withExtensions(
  error: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError {
  return new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null, // with its positions, all that a syntax error has of a place
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions,
  });
}
