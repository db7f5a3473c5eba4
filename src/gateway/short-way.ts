import { isAsyncIterable } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import type { Graph } from './graph.ts';
import { type PlainParams, parseParams } from './graphql-params.ts';
import { knownDocuments } from './known-documents.ts';
import type { PersistedOptions } from './persisted.ts';
import { type TraceMode, withEsbTrace } from './plugins/use-esb-trace.ts';
import { isExplained } from './plugins/use-explain.ts';
import { noteOperation } from './plugins/use-operation.ts';
import type { Outcome, RequestScope, Result } from './scope.ts';

/** Yoga's steps with the hooks of all plugins around each, for the context of one request. */
export type GetEnveloped = (context: object) => {
  readonly schema: GraphQLSchema;
  readonly parse: (query: string) => DocumentNode;
  readonly validate: (schema: GraphQLSchema, document: DocumentNode) => readonly Error[];
  readonly contextFactory: () => object | Promise<object>;
  readonly execute: (args: ExecutionArgs) => Outcome | Promise<Outcome>;
};

interface WritableResult extends Result {
  /** An executor that knows the shape of its answer may bring a faster way to write it. */
  readonly stringify?: (result: Result) => string;
}

export type ShortWay = (body: string, scope: RequestScope) => Promise<string | undefined>;

export interface ShortWayOptions {
  readonly getEnveloped: GetEnveloped;
  readonly graph: Pick<Graph, 'execute' | 'executes'>;
  /** The graph's context of an operation; throws for a request without a caller. */
  readonly openContext: (scope: RequestScope) => object;
  readonly trace: TraceMode;
  readonly persisted?: PersistedOptions | undefined;
}

/**
 * Answers a plain POST without the `Request` and `Response` around yoga's steps, which cost more
 * than a small query does. Undefined when there is more to tell than data: then the long way tells
 * it, and takes up an operation where this one has brought it.
 *
 * A document that comes for the first time goes through the hooks of all plugins. Of one that is
 * known to be valid nothing more is to be asked: the graph executes it at once, since what the
 * hooks do around an execution that ends in data alone is done here (the trace), by the handler
 * (log and metrics) or not at all (parts, explanations, subscriptions, which are not plain).
 */
export function shortWay(options: ShortWayOptions): ShortWay {
  const way = new Way(options);
  return async (body, scope) => {
    try {
      const outcome = await way.outcomeOf(body, scope);
      if (outcome === undefined || !isDataAlone(outcome)) return undefined;
      const { stringify = JSON.stringify } = outcome;
      return stringify(withEsbTrace(outcome, options.trace, scope));
    } catch {
      return undefined; // on the long way it fails again, and that one knows how to say it
    }
  };
}

class Way {
  readonly #options: ShortWayOptions;
  readonly #documents = knownDocuments();

  constructor(options: ShortWayOptions) {
    this.#options = options;
  }

  outcomeOf(body: string, scope: RequestScope): MaybeOutcome {
    const params = parseParams(body, this.#options.persisted);
    if (!params) return undefined;
    const document = this.#documents.get(params.query);
    return document && !isExplained(scope.headers, this.#options.trace)
      ? this.#execute(document, params, scope)
      : this.#enveloped(params, scope);
  }

  #execute(document: DocumentNode, params: PlainParams, scope: RequestScope): MaybeOutcome {
    noteOperation(scope, params, document);
    if (!hasOneAnswer(scope)) return undefined;
    const { graph, openContext } = this.#options;
    const contextValue = openContext(scope);
    let unfit = false;
    const begun = begin(() =>
      graph.execute({ document, contextValue }, () => {
        unfit = true; // its variables: nothing has been begun
        return NOTHING;
      }),
    );
    if (unfit) return undefined;
    scope.begun = begun;
    return begun;
  }

  /** With the hooks of all plugins. */
  async #enveloped(params: PlainParams, scope: RequestScope): Promise<Outcome | undefined> {
    // Of a request, the hooks look at its method alone: a mutation must not come by GET.
    const context = { scope, params, request: { method: 'POST' } };
    const { parse, validate, schema, contextFactory, execute } =
      this.#options.getEnveloped(context);
    const document = parse(params.query);
    if (validate(schema, document).length > 0 || !hasOneAnswer(scope)) return undefined;
    if (this.#options.graph.executes(document)) this.#documents.set(params.query, document);
    const { variables: variableValues, operationName } = params;
    const contextValue = await contextFactory();
    const args = { schema, document, contextValue, variableValues, operationName };
    scope.begun = begin(() => execute(args));
    return scope.begun;
  }
}

const NOTHING: Outcome = {};

type MaybeOutcome = Promise<Outcome | undefined> | undefined;

function hasOneAnswer({ operation }: RequestScope): boolean {
  return operation !== undefined && operation.type !== OperationTypeNode.SUBSCRIPTION;
}

/** A promise even of what fails at once, for the long way to wait for. */
async function begin(execute: () => unknown): Promise<Outcome> {
  return execute() as Outcome; // or a promise of one
}

function isDataAlone(outcome: Outcome): outcome is WritableResult {
  return !isAsyncIterable(outcome) && !outcome.errors && outcome.extensions?.http === undefined;
}
