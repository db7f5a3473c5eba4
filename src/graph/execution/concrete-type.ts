import { inspect } from '@graphql-tools/utils';
import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
} from 'graphql';
import type { ObjectCompletion } from './completion.ts';
import { asPromise, isPromise } from './settling.ts';
import { wrongType } from './wrong-type.ts';

type MaybeLater<T> = T | Promise<T>;

/** The type of an object, which an interface or a union leaves open; at once where it can be. */
export function concreteType(
  { kind, type }: ObjectCompletion,
  value: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
): MaybeLater<GraphQLObjectType> {
  if (kind === 'object') return type.isTypeOf ? confirmed(type, value, context, info) : type;
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const name: unknown = resolveType(value, context, info, type);
  if (!isPromise(name)) return confirmed(typeNamed(type, name, value, info), value, context, info);
  return asPromise(name).then((settled) =>
    confirmed(typeNamed(type, settled, value, info), value, context, info),
  );
}

/** A type may say itself whether an object is one of its own. */
function confirmed(
  type: GraphQLObjectType,
  value: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
): MaybeLater<GraphQLObjectType> {
  if (!type.isTypeOf) return type;
  const answer = type.isTypeOf(value, context, info);
  if (answer === true) return type;
  return isPromise(answer)
    ? asPromise(answer).then((isOne) => ownOrNot(type, isOne, value, info))
    : ownOrNot(type, answer, value, info);
}

function ownOrNot(
  type: GraphQLObjectType,
  isOne: unknown,
  value: unknown,
  { fieldNodes }: GraphQLResolveInfo,
): GraphQLObjectType {
  if (isOne) return type;
  const message = `Expected value of type "${type.name}" but got: ${inspect(value)}.`;
  throw new GraphQLError(message, { nodes: fieldNodes });
}

function typeNamed(
  abstract: GraphQLAbstractType,
  name: unknown,
  value: unknown,
  info: GraphQLResolveInfo,
): GraphQLObjectType {
  const type = typeof name === 'string' ? info.schema.getType(name) : undefined;
  if (isObjectType(type) && info.schema.isSubType(abstract, type)) return type;
  throw wrongType(abstract, name, value, info);
}
