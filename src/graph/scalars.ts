import {
  GraphQLError,
  type GraphQLScalarTypeConfig,
  Kind,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import { epochOf } from './time.ts';

function dateTime(value: unknown): string {
  if (typeof value === 'string' && epochOf(value) !== undefined) return value;
  throw invalid('a DateTime is ISO 8601 text with its zone, such as "2026-03-15T14:39:30+08:00"');
}

function long(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw invalid('a Long is a whole number from -(2^53-1) to 2^53-1');
}

/** Resolvers for the scalars of core.graphql, which has their names and descriptions. */
export const scalars = {
  DateTime: {
    serialize: (value) => sound(dateTime, value),
    parseValue: dateTime,
    parseLiteral: (node) => dateTime(node.kind === Kind.STRING ? node.value : undefined),
  },
  Long: {
    serialize: (value) => sound(long, value),
    parseValue: long,
    parseLiteral: (node) => long(node.kind === Kind.INT ? Number(node.value) : undefined),
  },
  JSON: {
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node: ValueNode, variables) => valueFromASTUntyped(node, variables),
  },
} satisfies Record<string, Partial<GraphQLScalarTypeConfig<unknown, unknown>>>;

/** What our own code answers in a form that it cannot have is a bug, not the caller's input. */
function sound<T>(parse: (value: unknown) => T, value: unknown): T {
  try {
    return parse(value);
  } catch {
    throw new TypeError('a resolver answered a value that its scalar cannot have');
  }
}

function invalid(what: string): GraphQLError {
  return new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } });
}
