import { inspect } from '@graphql-tools/utils';
import {
  GraphQLBoolean,
  GraphQLError,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
} from 'graphql';

/** Makes a leaf of the answer; throws for what cannot be one. */
export type Serialize = (value: unknown) => unknown;

export function serializerOf(type: GraphQLLeafType): Serialize {
  const isOne = AS_THEY_ARE.get(type);
  if (!isOne) return (value) => serialized(type, value);
  return (value) => (isOne(value) ? value : serialized(type, value));
}

/** The built-in scalars let their own kind of value through: that is told without asking them. */
const AS_THEY_ARE = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, (value) => typeof value === 'string'],
  [GraphQLID, (value) => typeof value === 'string'],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLInt, (value) => typeof value === 'number' && (value | 0) === value],
  [GraphQLFloat, (value) => Number.isFinite(value)],
]);

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  const leaf = ask(type, value);
  if (leaf !== undefined && leaf !== null) return leaf;
  throw new Error(
    `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(leaf)}`,
  );
}

/** As the interpreter has it: a value that does not fit is our mistake, not what a client is told. */
function ask(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return type.serialize(value);
  } catch (error) {
    throw error instanceof GraphQLError ? new Error(error.message) : error;
  }
}
