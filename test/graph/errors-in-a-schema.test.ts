import { execute as executeAsYogaDoes } from '@graphql-tools/executor';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type ExecutionArgs, execute, type GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { catalogueApi } from '../../src/catalogue.ts';
import { EsbError } from '../../src/esb/index.ts';
import { badInput, toContractError } from '../../src/graph/errors.ts';
import { scalars } from '../../src/graph/scalars.ts';

const READ = catalogueApi('cc', 'search_host');

const schema = makeExecutableSchema({
  typeDefs: `
    scalar DateTime
    interface Node { id: ID }
    type Host implements Node { id: ID }
    enum Direction { ASC DESC }
    input Order { direction: Direction! = ASC }
    type Query {
      refused: Int
      wrong: Int
      bug: Int
      must: [Int!]
      list: [Int]
      number: Int
      node: Node
      sorted(by: Order): Int
      since(time: DateTime): Int
    }
  `,
  resolvers: {
    DateTime: scalars.DateTime,
    Node: { __resolveType: () => 'NoSuchType' },
    Query: {
      refused: () => Promise.reject(new EsbError('FORBIDDEN', READ, 'no rights')),
      wrong: () => {
        throw badInput('first', 'is wrong');
      },
      bug: () => {
        throw new Error('secret');
      },
      must: () => [1, null],
      list: () => 'no list',
      number: () => 'no number',
      node: () => ({}),
      sorted: () => 1,
      since: () => 1,
    },
  },
});

type Execute = (args: ExecutionArgs) => unknown;
const executors: [string, Execute][] = [
  ['graphql-js', execute],
  ['the executor of yoga', executeAsYogaDoes],
];

/** The contract's codes of the errors of a document. */
async function codesOf(run: Execute, source: string, variableValues = {}) {
  const result = (await run({ schema, document: parse(source), variableValues })) as {
    readonly errors?: readonly GraphQLError[];
  };
  return result.errors?.map((error) => toContractError(error).error.extensions['code']);
}

test.each(executors)(
  '%s: an ESB error, a wrong argument and a bug are told apart',
  async (_, run) => {
    const codes = await codesOf(run, '{ refused wrong bug }');
    expect(codes?.sort()).toEqual(['BAD_USER_INPUT', 'FORBIDDEN', 'INTERNAL_SERVER_ERROR']);
  },
);

test.each(executors)('%s: a value that a resolver may not answer is our bug', async (_, run) => {
  for (const field of ['must', 'list', 'number', 'node { id }']) {
    expect([field, await codesOf(run, `{ ${field} }`)]).toEqual([field, ['INTERNAL_SERVER_ERROR']]);
  }
});

test.each(executors)('%s: a variable that does not fit is BAD_USER_INPUT', async (_, run) => {
  const wrongTime = 'query($t: DateTime) { since(time: $t) }';
  expect(await codesOf(run, wrongTime, { t: 'yesterday' })).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(run, 'query($t: DateTime!) { since(time: $t) }')).toEqual([
    'BAD_USER_INPUT',
  ]);
});

test.each(executors)(
  '%s: null in a variable where it fits in no argument is BAD_USER_INPUT',
  async (_, run) => {
    // Valid by the specification, since the input field has a default: refused only as it runs.
    const source = 'query($d: Direction) { sorted(by: { direction: $d }) }';
    expect(await codesOf(run, source, { d: null })).toEqual(['BAD_USER_INPUT']);
  },
);
