import { type FieldNode, Kind, type ValueNode } from 'graphql';

/** Whether an argument of a field holds a variable, at any depth. */
export function readsVariables({ arguments: args = [] }: FieldNode): boolean {
  return args.some(({ value }) => holdsVariable(value));
}

/** Whether a value is a variable, or holds one at any depth. */
export function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => holdsVariable(field.value));
}
