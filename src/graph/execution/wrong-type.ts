import { inspect } from '@graphql-tools/utils';
import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLResolveInfo,
  isObjectType,
} from 'graphql';

/** Why what an interface or a union was resolved to is no type of its own, as the interpreter says it. */
export function wrongType(
  abstract: GraphQLAbstractType,
  name: unknown,
  value: unknown,
  { schema, parentType, fieldName, fieldNodes }: GraphQLResolveInfo,
): GraphQLError {
  const field = `for field "${parentType.name}.${fieldName}"`;
  const tell = (rest: string) =>
    new GraphQLError(`Abstract type "${abstract.name}" ${rest}`, { nodes: fieldNodes });
  if (name === undefined || name === null) {
    return tell(
      `must resolve to an Object type at runtime ${field}. Either the "${abstract.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
    );
  }
  if (isObjectType(name)) {
    return new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  }
  if (typeof name !== 'string') {
    return tell(
      `must resolve to an Object type at runtime ${field} with value ${inspect(value)}, received "${inspect(name)}".`,
    );
  }
  const type = schema.getType(name);
  if (!type) {
    return tell(`was resolved to a type "${name}" that does not exist inside the schema.`);
  }
  if (!isObjectType(type)) return tell(`was resolved to a non-object type "${name}".`);
  return new GraphQLError(
    `Runtime Object type "${name}" is not a possible type for "${abstract.name}".`,
    { nodes: fieldNodes },
  );
}
