import { isAsyncIterable } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import { parseParams } from './graphql-params.ts';
import { type TraceMode, withEsbTrace } from './plugins/use-esb-trace.ts';
import type { Outcome, RequestScope, Result } from './scope.ts';

/** Yoga's steps with the hooks of all plugins around each, for the context of one request. */
export type GetEnveloped = (context: object) => {
  readonly schema: GraphQLSchema;
  readonly parse: (query: string) => DocumentNode;
  readonly validate: (schema: GraphQLSchema, document: DocumentNode) => readonly Error[];
  readonly contextFactory: () => object | Promise<object>;
  readonly execute: Execute;
};

type Execute = (args: ExecutionArgs) => Outcome | Promise<Outcome>;

interface WritableResult extends Result {
  /** An executor that knows the shape of its answer may bring a faster way to write it. */
  readonly stringify?: (result: Result) => string;
}

export type ShortWay = (body: string, scope: RequestScope) => Promise<string | undefined>;

/**
 * Answers a plain POST through all of yoga's hooks but without the `Request` and `Response` around
 * them, which cost more than a small query does. Undefined when there is more to tell than data:
 * then the long way tells it, and takes up an operation where this one has brought it.
 */
export function shortWay(getEnveloped: GetEnveloped, trace: TraceMode): ShortWay {
  return async (body, scope) => {
    try {
      const outcome = await outcomeOf(body, scope, getEnveloped);
      if (outcome === undefined || !isDataAlone(outcome)) return undefined;
      const { stringify = JSON.stringify } = outcome;
      return stringify(withEsbTrace(outcome, trace, scope));
    } catch {
      return undefined; // on the long way it fails again, and that one knows how to say it
    }
  };
}

async function outcomeOf(
  body: string,
  scope: RequestScope,
  getEnveloped: GetEnveloped,
): Promise<Outcome | undefined> {
  const params = parseParams(body);
  if (!params) return undefined;
  // Of a request, the hooks look at its method alone: a mutation must not come by GET.
  const context = { scope, params, request: { method: 'POST' } };
  const { parse, validate, schema, contextFactory, execute } = getEnveloped(context);
  const document = parse(params.query);
  if (validate(schema, document).length > 0 || !hasOneAnswer(scope)) return undefined;
  const { variables: variableValues, operationName } = params;
  const contextValue = await contextFactory();
  scope.begun = begin(execute, { schema, document, contextValue, variableValues, operationName });
  return scope.begun;
}

function hasOneAnswer({ operation }: RequestScope): boolean {
  return operation !== undefined && operation.type !== OperationTypeNode.SUBSCRIPTION;
}

/** A promise even of what fails at once, for the long way to wait for. */
async function begin(execute: Execute, args: ExecutionArgs): Promise<Outcome> {
  return execute(args);
}

function isDataAlone(outcome: Outcome): outcome is WritableResult {
  return !isAsyncIterable(outcome) && !outcome.errors && outcome.extensions?.http === undefined;
}
