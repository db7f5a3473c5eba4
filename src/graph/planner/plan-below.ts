import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { areTotalAlone } from '../asked.ts';
import type { FieldPlan, ObjectPlan } from '../execution/index.ts';

/** What is asked below a field; undefined for a leaf, and where the type is open. */
export function belowOf(field: FieldPlan): ObjectPlan | undefined {
  const type = getNamedType(field.definition.type);
  return isObjectType(type) ? field.below(type) : undefined;
}

/** What is asked of an object, at once or later. */
export function withDeferred(
  plan: ObjectPlan,
): Pick<ObjectPlan, 'fields' | 'composites' | 'leaves'> {
  if (plan.patches.length === 0) return plan;
  const parts = [plan, ...plan.patches.map((patch) => withDeferred(patch.plan))];
  return {
    fields: parts.flatMap(({ fields }) => fields),
    composites: parts.flatMap(({ composites }) => composites),
    leaves: parts.flatMap(({ leaves }) => leaves),
  };
}

/** What stands between an object and those it leads to: a connection and its edges. */
export function isWrapper({ name }: GraphQLObjectType): boolean {
  return isConnection(name) || name.endsWith('Edge');
}

export function isConnection(type: string): boolean {
  return type.endsWith('Connection');
}

/** Whether a field is asked of the objects that a place leads to, through whatever wraps them. */
export function asksFor(plan: ObjectPlan | undefined, coordinate: string): boolean {
  return askedBelow(plan, coordinate).length > 0;
}

/** The places where it is asked: there may be aliases, and parts that come later. */
export function askedBelow(plan: ObjectPlan | undefined, coordinate: string): FieldPlan[] {
  const asked = plan ? withDeferred(plan).fields : [];
  return asked.flatMap((field) => {
    if (field.coordinate === coordinate) return [field];
    return isWrapper(field.parent) ? askedBelow(belowOf(field), coordinate) : [];
  });
}

/** Whether nothing is asked of a connection but how many records there are. */
export function asksTotalAlone(plan: ObjectPlan | undefined): boolean {
  const asked = plan ? withDeferred(plan).fields : [];
  return areTotalAlone(asked.map(({ definition }) => definition.name));
}
