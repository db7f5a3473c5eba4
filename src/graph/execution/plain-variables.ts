import {
  type GraphQLLeafType,
  type GraphQLSchema,
  getNullableType,
  isInputType,
  isLeafType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import type { Variables } from './object-plan.ts';

/** A variable of a scalar or an enum: nearly all are. */
interface PlainVariable {
  readonly name: string;
  readonly type: GraphQLLeafType;
  readonly required: boolean;
  /** Undefined for none. */
  readonly fallback: unknown;
}

interface Read {
  readonly schema: GraphQLSchema;
  readonly variables: readonly PlainVariable[] | undefined;
}

const known = new WeakMap<OperationDefinitionNode, Read>();

/**
 * The values of an operation's variables where all are of scalars and enums and fit: their
 * definitions are read once. Undefined for any other, which is left to the library, as is what to
 * say of one that does not fit.
 */
export function plainVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Variables,
): Variables | undefined {
  const before = known.get(operation);
  const read = before?.schema === schema ? before : readOnce(schema, operation);
  return read.variables && valuesOf(read.variables, given);
}

function readOnce(schema: GraphQLSchema, operation: OperationDefinitionNode): Read {
  const plain = (operation.variableDefinitions ?? []).map((one) => plainVariable(schema, one));
  const read = { schema, variables: plain.every((one) => one !== undefined) ? plain : undefined };
  known.set(operation, read);
  return read;
}

function plainVariable(
  schema: GraphQLSchema,
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
): PlainVariable | undefined {
  const whole = typeFromAST(schema, typeNode);
  const type = getNullableType(whole);
  if (!isInputType(whole) || !isLeafType(type)) return undefined;
  const fallback = defaultValue && valueFromAST(defaultValue, whole);
  return { name: variable.name.value, type, required: isNonNullType(whole), fallback };
}

function valuesOf(variables: readonly PlainVariable[], given: Variables): Variables | undefined {
  const values: Record<string, unknown> = {};
  for (const { name, type, required, fallback } of variables) {
    if (Object.hasOwn(given, name)) {
      const value = parsed(type, given[name]);
      if (value === undefined || (value === null && required)) return undefined;
      values[name] = value;
    } else if (fallback !== undefined) values[name] = fallback;
    else if (required) return undefined;
  }
  return values;
}

function parsed(type: GraphQLLeafType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  try {
    return type.parseValue(value);
  } catch {
    return undefined;
  }
}
