import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly rootValue?: unknown;
  readonly context?: unknown;
}

/** What the gateway does with an operation that is left to the library: yoga's own executor. */
export async function interpret({
  schema,
  document,
  operationName,
  variables: variableValues,
  rootValue,
  context: contextValue,
}: Operation): Promise<ExecutionResult> {
  const { execute } = yogaOf(schema).getEnveloped({});
  const args = { schema, document, operationName, variableValues, rootValue, contextValue };
  // Without @defer and @stream it is one result.
  return (await execute(args)) as ExecutionResult;
}

const yogas = new WeakMap<GraphQLSchema, ReturnType<typeof newYoga>>();

function yogaOf(schema: GraphQLSchema) {
  const yoga = yogas.get(schema) ?? newYoga(schema);
  yogas.set(schema, yoga);
  return yoga;
}

/** Errors come as they are: what a client is told of them is another's business. */
function newYoga(schema: GraphQLSchema) {
  return createYoga({ schema, logging: false, maskedErrors: false });
}
