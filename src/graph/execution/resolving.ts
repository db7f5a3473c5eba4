import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { Column } from './column.ts';
import type { Level } from './level.ts';
import type { FieldPlan } from './object-plan.ts';
import type { OperationPlan, Variables } from './operation-plan.ts';

export interface Execution {
  readonly plan: OperationPlan;
  readonly variables: Variables;
  readonly rootValue: unknown;
}

export type Args = Readonly<Record<string, unknown>>;

type Resolver = GraphQLFieldResolver<unknown, unknown>;

export function columnOf(
  execution: Execution & { readonly context: unknown },
  level: Level,
  field: FieldPlan,
  args: Args,
): Column {
  const { context } = execution;
  const { resolve = propertyReader(field.definition.name) } = field.definition;
  const info = resolveInfo(execution, field);
  const ask = (source: unknown): unknown => resolve(source, args, context, info);
  return { level, field, context, info, ask };
}

/** For a field without a resolver: it reads the member of its name. */
function propertyReader(name: string): Resolver {
  return (source, args, context, info) => {
    if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return;
    // An object's member of whatever type: the completion looks at it.
    const value = (source as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'function'
      ? (value.call(source, args, context, info) as unknown)
      : value;
  };
}

/** One for a whole level, so its path has the field alone, and not the objects above it. */
export function resolveInfo(
  { plan, variables, rootValue }: Execution,
  { definition, key, nodes, parent }: FieldPlan,
): GraphQLResolveInfo {
  const info = {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType: parent,
    path: { prev: undefined, key, typename: parent.name },
    schema: plan.schema,
    fragments: plan.fragments,
    rootValue,
    operation: plan.operation,
    variableValues: variables,
  };
  // graphql-js 16 has no more members; its types foresee those of 17.
  return info as unknown as GraphQLResolveInfo;
}
