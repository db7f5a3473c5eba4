import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A value as a document writes it. */
export function literal(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return literal(type.ofType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type) && Array.isArray(value)) {
    return `[${value.map((item) => literal(type.ofType, item)).join(', ')}]`;
  }
  if (isListType(type)) return literal(type.ofType, value);
  if (isEnumType(type)) return type.serialize(value) ?? 'null';
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return object(value, (name, item) => {
      const field = fields[name];
      return field ? literal(field.type, item) : plain(item);
    });
  }
  return plain(value);
}

/** The value of a scalar, which for JSON may be anything. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return object(value, (_, item) => plain(item));
  return JSON.stringify(value);
}

function object(value: unknown, write: (name: string, item: unknown) => string): string {
  const entries = Object.entries(value ?? {}).map(
    ([name, item]) => `${name}: ${write(name, item)}`,
  );
  return `{${entries.join(', ')}}`;
}
