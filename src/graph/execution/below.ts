import type { GraphQLObjectType } from 'graphql';
import { endAt, type Level, levelBelow, type Out, putRow } from './level.ts';
import type { FieldPlan } from './object-plan.ts';
import type { Place } from './place.ts';

/** A level and how many objects it has so far. */
interface Growing {
  readonly level: Level;
  count: number;
}

/** The levels that one field of a level leads to: one for each type of its objects. */
export class Below {
  readonly #level: Level;
  readonly #field: FieldPlan;
  /** Objects that are expected of the first type: nearly always there is but one. */
  readonly #expected: number;
  readonly #levels = new Map<GraphQLObjectType, Growing>();
  #last: Growing | undefined;

  constructor(level: Level, field: FieldPlan, expected: number) {
    this.#level = level;
    this.#field = field;
    this.#expected = expected;
  }

  /** Takes in an object, and answers what the answer has in its place. */
  add(type: GraphQLObjectType, source: unknown, row: number, place?: Place): Out {
    const growing = this.#last?.level.plan.type === type ? this.#last : this.#levelOf(type);
    const { level } = growing;
    const out = { ...level.plan.blank };
    putRow(level, growing.count, { source, out, row, place });
    growing.count += 1;
    return out;
  }

  /** To be asked for once all objects have been added. */
  get levels(): readonly Level[] {
    return [...this.#levels.values()].map(({ level, count }) => {
      endAt(level, count);
      return level;
    });
  }

  #levelOf(type: GraphQLObjectType): Growing {
    const known = this.#levels.get(type);
    const growing = known ?? { level: this.#begin(type), count: 0 };
    if (!known) this.#levels.set(type, growing);
    this.#last = growing;
    return growing;
  }

  #begin(type: GraphQLObjectType): Level {
    const expected = this.#levels.size === 0 ? this.#expected : 0;
    return levelBelow(this.#level, this.#field, this.#field.below(type), expected);
  }
}
