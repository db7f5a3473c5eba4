import { type ExecutionResult, isAsyncIterable, mapAsyncIterator } from '@graphql-tools/utils';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { joinRefusals } from '../../graph/refused-edges.ts';
import { describeError, type Logger } from '../logger.ts';
import type { GatewayPlugin, RequestScope } from '../scope.ts';

export interface ErrorCodesOptions {
  /** Makes of any error one of the contract; `unexpected` tells that it was a bug. */
  readonly translate: (error: GraphQLError) => { error: GraphQLError; unexpected: boolean };
  readonly logger: Logger;
}

/**
 * The last look at every error before it leaves: each has a code of the contract, and none shows
 * what nobody meant to show. Takes the place of yoga's own masking.
 */
export function useErrorCodes(options: ErrorCodesOptions): GatewayPlugin {
  return {
    onExecute: () => ({
      onExecuteDone: (done) => {
        if (!isAsyncIterable(done.result)) done.setResult(markVariableErrors(done.result));
      },
    }),
    onResultProcess: (answer) => {
      const { result, serverContext } = answer;
      const translate = (one: ExecutionResult) => withCodes(one, serverContext.scope, options);
      if (isAsyncIterable(result)) return answer.setResult(mapAsyncIterator(result, translate));
      answer.setResult(Array.isArray(result) ? result.map(translate) : translate(result));
    },
  };
}

/** An execution that ends before its first field, and not for want of an operation: variables. */
function markVariableErrors(result: ExecutionResult): ExecutionResult {
  if ('data' in result || !result.errors) return result;
  return { ...result, errors: result.errors.map(asVariableError) };
}

function asVariableError(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  return recode(error, 'BAD_USER_INPUT', { spec: true, status: 400 });
}

/** An answer, or a part of one: what was deferred has errors of its own. */
export function withCodes(
  part: ExecutionResult,
  scope: RequestScope,
  options: ErrorCodesOptions,
): ExecutionResult {
  const translated = translateErrors(part, scope, options);
  if (!part.incremental) return translated;
  const incremental = part.incremental.map((one) => translateErrors(one, scope, options));
  return { ...translated, incremental };
}

function translateErrors<T extends Pick<ExecutionResult, 'errors'>>(
  result: T,
  scope: RequestScope,
  { translate, logger }: ErrorCodesOptions,
): T {
  if (!result.errors) return result;
  const bugs: GraphQLError[] = [];
  const all = result.errors.map((error) => {
    const translated = translate(asContractCode(error));
    if (translated.unexpected) bugs.push(error);
    return translated.unexpected && !('data' in result)
      ? recode(translated.error, 'INTERNAL_SERVER_ERROR', { status: 500 })
      : translated.error;
  });
  const errors = joinRefusals(all);
  if (bugs.length > 0) logBugs(bugs, scope, logger);
  scope.codes = countCodes(errors, scope.codes);
  return { ...result, errors };
}

/** Yoga's codes for a request that is no GraphQL request yet, which the contract does not know. */
const OF_THE_LIBRARY = new Set(['BAD_REQUEST', 'REQUEST_ENTITY_TOO_LARGE']);

function asContractCode(error: GraphQLError): GraphQLError {
  const { code, http } = error.extensions;
  if (typeof code !== 'string' || !OF_THE_LIBRARY.has(code)) return error;
  // Without `spec`, by which yoga answers 200 to a client that takes plain application/json.
  return recode(error, 'BAD_USER_INPUT', { status: 400, ...http, spec: false });
}

/** The same message for the same place, without what the error had wrapped. */
function recode(
  { message, nodes, path }: GraphQLError,
  code: string,
  http: GraphQLErrorExtensions['http'],
): GraphQLError {
  const extensions = { code, ...(http && { http }) };
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
}

function countCodes(errors: readonly GraphQLError[], before: ReadonlyMap<string, number>) {
  const counts = new Map(before);
  for (const { extensions } of errors) {
    const code = typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** A bug in a list's resolver fails once for each of its items: one line tells it. */
function logBugs(bugs: readonly GraphQLError[], { requestId }: RequestScope, logger: Logger): void {
  const lines = new Map<string, { path: string | undefined; times: number }>();
  for (const bug of bugs) {
    const key = JSON.stringify(describeError(rootOf(bug)));
    const path = bug.path?.join('.');
    lines.set(key, { path, ...lines.get(key), times: (lines.get(key)?.times ?? 0) + 1 });
  }
  for (const [key, line] of lines) {
    logger.error({ requestId, error: JSON.parse(key), ...line }, 'unexpected error');
  }
}

function rootOf(error: GraphQLError): Error {
  const inner = error.originalError;
  return inner instanceof GraphQLError ? rootOf(inner) : (inner ?? error);
}
