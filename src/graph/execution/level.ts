import type { FieldPlan, ObjectPlan } from './object-plan.ts';
import { type Place, placesOf } from './place.ts';

/** An object of the answer, its keys in the order of its plan. */
export type Out = Record<string, unknown>;

/**
 * All objects of one type at one place of an operation: every host of every module of every set
 * is one level. Row by row, what they are made from, and what is made of them.
 */
export interface Level {
  readonly plan: ObjectPlan;
  readonly sources: unknown[];
  readonly outs: Out[];
  /** Where they hang; absent for the root, and for what a later part adds. */
  readonly origin?: Origin;
  /** Set for what a later part adds. */
  readonly patch?: Patch;
}

export interface Patch {
  /** The objects that it adds to, row by row. */
  readonly of: Level;
  /** Rows that it cannot add to, because what must not be null was. */
  readonly lost: Set<number>;
}

export interface Origin {
  readonly level: Level;
  readonly field: FieldPlan;
  /** For each object, the row of its parent. */
  readonly rows: number[];
  /** For each object, its place in the parent's list; absent where there is no list. */
  readonly places?: Place[];
}

/** A level without objects yet, with room for a number of them. */
export function levelBelow(level: Level, field: FieldPlan, plan: ObjectPlan, count: number): Level {
  const places = field.completion.kind === 'list' ? { places: room<Place>(count) } : {};
  const origin = { level, field, rows: room<number>(count), ...places };
  return { plan, sources: room(count), outs: room(count), origin };
}

/** Puts an object into its row. */
export function putRow(
  { sources, outs, origin }: Level,
  at: number,
  {
    source,
    out,
    row,
    place,
  }: { source: unknown; out: Out; row: number; place?: Place | undefined },
): void {
  sources[at] = source;
  outs[at] = out;
  if (!origin) return;
  origin.rows[at] = row;
  if (place !== undefined && origin.places) origin.places[at] = place;
}

/** Ends a level whose room was not needed. */
export function endAt({ sources, outs, origin }: Level, count: number): void {
  for (const list of [sources, outs, origin?.rows, origin?.places]) {
    if (list && list.length > count) list.length = count;
  }
}

/** A list that need not be copied again and again while it grows. */
function room<T>(count: number): T[] {
  const list: T[] = [];
  list.length = count;
  return list;
}

/** What a later part adds to the objects of a level. */
export function patchOf(level: Level, plan: ObjectPlan): Level {
  const outs = level.sources.map(() => ({ ...plan.blank }));
  return { plan, sources: level.sources, outs, patch: { of: level, lost: new Set() } };
}

/** The path of an object in the answer. */
export function pathOf({ origin, patch }: Level, row: number): (string | number)[] {
  if (patch) return pathOf(patch.of, row);
  if (!origin) return [];
  const path = pathOf(origin.level, origin.rows[row] ?? 0);
  path.push(origin.field.key, ...placesOf(origin.places?.[row]));
  return path;
}
