import { type GraphQLError, locatedError } from 'graphql';
import { errorOf } from './fault.ts';
import { type Level, pathOf } from './level.ts';
import { isListThere, isThere, nullify } from './nulling.ts';
import type { FieldPlan } from './object-plan.ts';
import { type Place, placesOf } from './place.ts';

/** The errors of one execution, and what they leave null. */
export class Failures {
  readonly errors: GraphQLError[] = [];
  /** Whether what must not be null was, all the way up. */
  fatal = false;

  /** A field that could not be answered, or what is at a place of its list. */
  add(level: Level, row: number, field: FieldPlan, thrown: unknown, place?: Place): void {
    if (this.fatal || !isThere(level, row)) return;
    if (place !== undefined && !isListThere(level, row, field, place)) return;
    const path = [...pathOf(level, row), field.key, ...placesOf(place)];
    const isItem = place !== undefined;
    for (const error of isItem ? [thrown] : severalOf(thrown, field.completion.required)) {
      this.errors.push(locatedError(errorOf(error), field.nodes, path));
    }
    if (!nullify(level, row, field, place)) this.fatal = true;
  }

  /** A bug of ours in the middle of a later part: none of its objects is whole. */
  bug(level: Level, thrown: unknown): void {
    for (const row of level.outs.keys()) {
      this.errors.push(locatedError(errorOf(thrown), undefined, pathOf(level, row)));
      level.patch?.lost.add(row);
    }
  }
}

/** Several at once are told one by one, unless the first alone takes away what they belong to. */
function severalOf(thrown: unknown, required: boolean): readonly unknown[] {
  if (!(thrown instanceof AggregateError)) return [thrown];
  return required ? thrown.errors.slice(0, 1) : thrown.errors;
}
