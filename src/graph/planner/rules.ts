import type { GraphContext } from '../context.ts';
import type { ObjectPlan } from '../execution/index.ts';

/** What is known at a place of an operation before anything has been answered: parts of keys. */
export type Known = Readonly<Record<string, unknown>>;

export type Args = Readonly<Record<string, unknown>>;

/** A place of an operation that a rule may act on. */
export interface Place {
  readonly known: Known;
  readonly args: Args;
  readonly context: GraphContext;
  /** What is asked below it; undefined for a leaf. */
  readonly below: ObjectPlan | undefined;
  /**
   * Runs the field's own resolver on the known parts, as if they were its object; the loaders keep
   * the answer until the execution comes by.
   */
  readonly runField: () => unknown;
}

/** What one field allows as soon as an operation starts. */
export interface FieldRule {
  /** Parts of the key that must be known. */
  readonly needs: readonly string[];
  /** What to begin, if anything. */
  readonly begin?: (place: Place) => unknown;
  /** What is known of the objects that it leads to; nothing when left out. */
  readonly leads?: (known: Known, args: Args) => Known;
}

/** Whether what a rule needs is known. An argument that may be left out, or null, names nothing. */
export function isMet({ needs }: FieldRule, known: Known): boolean {
  return needs.every((part) => known[part] !== undefined && known[part] !== null);
}

/** By coordinate, such as `Business.sets`. */
export type FieldRules = Readonly<Record<string, FieldRule>>;

/** What a field of a whole level loads at once, before its resolver runs for each object. */
export type LevelRule = (
  sources: readonly unknown[],
  args: Args,
  context: GraphContext,
) => Promise<unknown> | undefined;

/** By coordinate. */
export type LevelRules = Readonly<Record<string, LevelRule>>;
