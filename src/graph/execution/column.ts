import type { GraphQLResolveInfo } from 'graphql';
import type { Level } from './level.ts';
import type { FieldPlan } from './object-plan.ts';

/** One field of all objects of a level. */
export interface Column {
  readonly level: Level;
  readonly field: FieldPlan;
  readonly context: unknown;
  readonly info: GraphQLResolveInfo;
  /** What the field's resolver answers for an object. */
  readonly ask: (source: unknown) => unknown;
}
