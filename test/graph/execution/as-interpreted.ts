import { isAsyncIterable } from '@graphql-tools/utils';
import { type ExecutionResult, type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { expect } from 'vitest';
import {
  executeCompiled,
  nothingAhead,
  prepareOperation,
} from '../../../src/graph/execution/index.ts';
import { interpret, type Operation } from './interpreter.ts';

export interface Asked extends Omit<Operation, 'schema' | 'document' | 'rootValue'> {
  /** Made anew for each execution: a generator can be gone through but once. */
  readonly root?: () => unknown;
}

/** What a test looks at, in an order of its own: when an error was told is not promised. */
export interface Told {
  readonly data: unknown;
  readonly errors: readonly { message: string; path: unknown; locations: unknown }[];
}

/** Asks both, demands that they answer the same, and answers what that is. */
export async function asInterpreted(
  schema: GraphQLSchema,
  source: string | ReturnType<typeof parse>,
  asked: Asked = {},
): Promise<Told> {
  const document = typeof source === 'string' ? parse(source) : source;
  const { root, ...rest } = asked;
  const compiled = told(await compile({ schema, document, ...rest, rootValue: root?.() }));
  const interpreted = told(await interpret({ schema, document, ...rest, rootValue: root?.() }));
  expect(compiled).toEqual(interpreted);
  expect(JSON.stringify(compiled.data)).toBe(JSON.stringify(interpreted.data));
  return compiled;
}

/** Fails where the operation is left to the interpreter: then there is nothing to compare. */
export async function compile(operation: Operation): Promise<ExecutionResult> {
  const prepared = prepareOperation(operation);
  if (!prepared) throw new Error('the operation could not be prepared');
  const { document, rootValue, context } = operation;
  const request = { document, prepared, context, rootValue, ahead: nothingAhead };
  const answer = await executeCompiled(request);
  if (!answer) throw new Error('the operation is left to the interpreter');
  if (isAsyncIterable(answer)) throw new Error('the operation is answered in parts');
  return answer;
}

export function told({ data, errors = [] }: ExecutionResult): Told {
  const plain = errors.map(({ message, path, locations }: GraphQLError) => ({
    message,
    path,
    locations,
  }));
  plain.sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));
  return { data, errors: plain };
}

function textOf({ path, message }: { path: unknown; message: string }): string {
  return `${JSON.stringify(path)} ${message}`;
}
