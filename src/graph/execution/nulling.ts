import type { Completion } from './completion.ts';
import type { Level } from './level.ts';
import type { FieldPlan } from './object-plan.ts';
import { type Place, placesOf } from './place.ts';

/**
 * Makes null what could not be answered, or, where that must not be null, the nearest thing above
 * that may be. Answers false when there is none: the whole answer is null.
 */
export function nullify(level: Level, row: number, field: FieldPlan, place?: Place): boolean {
  const places = placesOf(place);
  const out = level.outs[row] ?? {};
  for (let depth = places.length; depth > 0; depth -= 1) {
    if (isRequired(field.completion, depth)) continue;
    const list = held(out[field.key], places.slice(0, depth - 1));
    const last = places[depth - 1];
    if (Array.isArray(list) && last !== undefined) list[last] = null;
    return true;
  }
  if (field.completion.required) return nullifyObject(level, row);
  out[field.key] = null;
  return true;
}

/** Of what a later part adds, it takes no more than that away. */
function nullifyObject({ origin, patch }: Level, row: number): boolean {
  patch?.lost.add(row);
  if (patch) return true;
  return origin
    ? nullify(origin.level, origin.rows[row] ?? 0, origin.field, origin.places?.[row])
    : false;
}

/**
 * Whether an object is in the answer still. What is below a null is gone, and what else fails there
 * is nothing to tell: the error that made it null is.
 */
export function isThere({ origin, patch, outs }: Level, row: number): boolean {
  if (patch) return !patch.lost.has(row) && isThere(patch.of, row);
  if (!origin) return true;
  const { level, field, rows, places } = origin;
  const parent = rows[row] ?? 0;
  const there = held(level.outs[parent]?.[field.key], placesOf(places?.[row]));
  return there === outs[row] && isThere(level, parent);
}

/** Whether the list is there still that an item of a field is to stand in. */
export function isListThere(level: Level, row: number, field: FieldPlan, place: Place): boolean {
  return Array.isArray(held(level.outs[row]?.[field.key], placesOf(place).slice(0, -1)));
}

/** What stands in lists of lists at these places. */
function held(list: unknown, places: readonly number[]): unknown {
  return places.reduce<unknown>(
    (within, place) => (Array.isArray(within) ? within[place] : undefined),
    list,
  );
}

/** Whether items must not be null, so many lists deep. */
function isRequired(completion: Completion, depth: number): boolean {
  if (depth === 0 || completion.kind !== 'list') return completion.required;
  return isRequired(completion.item, depth - 1);
}
