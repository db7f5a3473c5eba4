import type { GraphQLObjectType } from 'graphql';
import { type Level, levelBelow, type Out } from './level.ts';
import type { FieldPlan } from './object-plan.ts';
import type { Place } from './place.ts';

/** The levels that one field of a level leads to: one for each type of its objects. */
export class Below {
  readonly #level: Level;
  readonly #field: FieldPlan;
  readonly #levels = new Map<GraphQLObjectType, Level>();
  #last: Level | undefined;

  constructor(level: Level, field: FieldPlan) {
    this.#level = level;
    this.#field = field;
  }

  /** Takes in an object, and answers what the answer has in its place. */
  add(type: GraphQLObjectType, source: unknown, row: number, place?: Place): Out {
    const level = this.#last?.plan.type === type ? this.#last : this.#levelOf(type);
    const out = { ...level.plan.blank };
    level.sources.push(source);
    level.outs.push(out);
    level.origin?.rows.push(row);
    if (place !== undefined) level.origin?.places?.push(place);
    return out;
  }

  get levels(): Iterable<Level> {
    return this.#levels.values();
  }

  #levelOf(type: GraphQLObjectType): Level {
    const known = this.#levels.get(type);
    const level = known ?? levelBelow(this.#level, this.#field, this.#field.below(type));
    if (!known) this.#levels.set(type, level);
    this.#last = level;
    return level;
  }
}
