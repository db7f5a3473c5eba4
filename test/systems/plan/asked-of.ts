import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { createSchema } from '../../../src/systems/index.ts';

type Field = GraphQLField<unknown, unknown>;

/** The field of a coordinate such as `Business.sets`; undefined where there is none. */
export function fieldAt(coordinate: string): Field | undefined {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = createSchema().getType(typeName);
  return isObjectType(type) ? type.getFields()[fieldName] : undefined;
}

/** Arguments that the field takes: its defaults, and something for each that must be given. */
export function argumentsFor({ args }: Field): Record<string, unknown> {
  const given = args.map(({ name, type, defaultValue }): [string, unknown] => [
    name,
    defaultValue === undefined && isNonNullType(type) ? somethingOf(type.ofType) : defaultValue,
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function somethingOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return somethingOf(type.ofType);
  if (isListType(type)) return [somethingOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) return {};
  if (type.name === 'DateTime') return type.parseValue('2020-01-01T00:00:00Z');
  return ['Int', 'Long', 'Float'].includes(type.name) ? 2 : 'x';
}

/** What a resolver is told of an operation that asks the field's `__typename` and no more. */
export function infoFor(coordinate: string, field: Field): GraphQLResolveInfo {
  const schema = createSchema();
  const info = {
    schema,
    fieldName: field.name,
    returnType: field.type,
    parentType: schema.getType(coordinate.split('.')[0] ?? ''),
    fieldNodes: [],
    fragments: {},
    variableValues: {},
  };
  // A resolver that looks further fails its test.
  return info as unknown as GraphQLResolveInfo;
}

export function leadsToObjects({ type }: Field): boolean {
  return isObjectType(getNamedType(type));
}
