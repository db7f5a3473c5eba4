import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql';
import { readsVariables } from './reads-variables.ts';

type Values = Readonly<Record<string, unknown>>;

/** Those without variables are the same each time, so they are made once. */
export function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  [node]: readonly FieldNode[],
): (variables: Values) => Values {
  if (!node) return () => ({});
  if (readsVariables(node)) return (variables) => getArgumentValues(definition, node, variables);
  let fixed: Values | undefined;
  return () => {
    fixed ??= Object.freeze(getArgumentValues(definition, node));
    return fixed;
  };
}
