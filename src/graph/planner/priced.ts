import { type GraphQLNamedType, isObjectType } from 'graphql';
import type { FieldPlan, ObjectPlan } from '../execution/index.ts';
import type { CostRules } from './costs.ts';
import { esbMarks } from './esb-marks.ts';
import { belowOf, withDeferred } from './plan-below.ts';

/** What is asked below a field, of a type that is told where the schema leaves it open. */
export function planOf(
  field: FieldPlan,
  type: GraphQLNamedType | '' | undefined,
): ObjectPlan | undefined {
  return isObjectType(type) ? field.below(type) : belowOf(field);
}

const known = new WeakMap<ObjectPlan, boolean>();

/** Whether anything that is asked here or below, at once or later, may cost a call. */
export function isPriced(plan: ObjectPlan, rules: CostRules): boolean {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const priced = withDeferred(plan).fields.some((field) => {
    const { coordinate, definition } = field;
    const below = belowOf(field);
    const costs = coordinate in rules || esbMarks(definition).length > 0;
    return costs || (below !== undefined && isPriced(below, rules));
  });
  known.set(plan, priced);
  return priced;
}
