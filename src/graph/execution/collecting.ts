import { collectFields, getDeferValues } from '@graphql-tools/utils';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What the fields of an operation are read with. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** The values that decide the directives. */
  readonly values: DirectiveValues;
}

/** In the form of graphql-js 17, which the library takes under 16, too. */
export interface DirectiveValues {
  coerced: Record<string, unknown>;
  sources: Record<string, never>;
}

/** The fields that are asked of an object; a fragment deferred inside another stands beside it. */
export type Collected = Pick<ReturnType<typeof collectFields>, 'fields' | 'patches'>;

/**
 * What selections ask of an object of a type. Those that are deferred are read last: the library
 * reads a fragment once, and one that is asked for at once must not come later because a deferred
 * one before it spreads it, too.
 */
export function collect(
  { schema, fragments, values }: Reading,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Collected {
  const all = sets.flatMap(({ selections }) => selections);
  const isLater = (selection: SelectionNode) =>
    selection.kind !== Kind.FIELD && getDeferValues(values, selection) !== undefined;
  const later = all.filter(isLater);
  const selections = [...all.filter((selection) => !later.includes(selection)), ...later];
  return collectFields(schema, fragments, values, type, { kind: Kind.SELECTION_SET, selections });
}

export function selectionsBelow(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}
