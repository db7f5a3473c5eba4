import { GraphQLError, type GraphQLObjectType } from 'graphql';
import { Below } from './below.ts';
import type { Column } from './column.ts';
import type { Completion, ObjectCompletion } from './completion.ts';
import { concreteType } from './concrete-type.ts';
import type { Failures } from './failures.ts';
import { faultOf, nullRefused } from './fault.ts';
import type { Level } from './level.ts';
import { type Place, placeWithin } from './place.ts';
import { isList } from './settling.ts';

/** An object or a list of the answer, with a null where something is to be put. */
type Holder = Record<string | number, unknown>;

/** Puts the objects and lists of one field into the answer, and gathers the levels below. */
export class Filling {
  /** Objects whose types are still to be told. */
  readonly waiting: Promise<void>[] = [];
  readonly #column: Column;
  readonly #failures: Failures;
  readonly #below: Below;
  #row = 0;

  readonly #values: readonly unknown[];

  /** `values` has what the field's resolver came to, for each row of the level. */
  constructor(column: Column, values: readonly unknown[], failures: Failures) {
    this.#column = column;
    this.#values = values;
    this.#failures = failures;
    this.#below = new Below(column.level, column.field, countIn(values, column.field.completion));
  }

  /** The levels to go on with. */
  get levels(): Iterable<Level> {
    return this.#below.levels;
  }

  fill(): void {
    const { level, field } = this.#column;
    for (let row = 0; row < level.outs.length; row += 1) {
      this.#row = row;
      const out = level.outs[row];
      try {
        if (out) this.#put(out, field.key, field.completion, this.#values[row]);
      } catch (error) {
        this.#failures.add(level, row, field, error);
      }
    }
  }

  #put(holder: Holder, key: string | number, to: Completion, value: unknown, place?: Place): void {
    if (value === null || value === undefined) {
      if (to.required) throw nullRefused(this.#column.field.coordinate);
      return;
    }
    const fault = faultOf(value);
    if (fault) throw fault.error;
    if (to.kind === 'leaf') holder[key] = to.serialize(value);
    else if (to.kind === 'list') this.#putList(holder, key, to.item, value, place);
    else this.#putObject(holder, key, to, value, place);
  }

  /** An item that fails where none may ends its list: nothing more of it is looked at. */
  #putList(holder: Holder, key: string | number, item: Completion, value: unknown, place?: Place) {
    const { level, field } = this.#column;
    if (!isList(value)) throw listExpected(field.coordinate);
    // A copy has just the room that it needs; one that grows has more, and is copied as it grows.
    const list = Array.isArray(value) ? value.slice() : [...value];
    holder[key] = list;
    for (let index = 0; index < list.length; index += 1) {
      const one: unknown = list[index];
      list[index] = null;
      const within = placeWithin(place, index);
      try {
        // A list is a holder of its items.
        this.#put(list as unknown as Holder, index, item, one, within);
      } catch (error) {
        this.#failures.add(level, this.#row, field, error, within);
        if (!item.required) continue;
        list.length = index;
        return;
      }
    }
  }

  #putObject(
    holder: Holder,
    key: string | number,
    to: ObjectCompletion,
    value: unknown,
    place?: Place,
  ): void {
    const { context, info } = this.#column;
    const type = concreteType(to, value, context, info);
    if (type instanceof Promise) this.#putLater(holder, key, type, value, place);
    else holder[key] = this.#below.add(type, value, this.#row, place);
  }

  #putLater(
    holder: Holder,
    key: string | number,
    coming: Promise<GraphQLObjectType>,
    value: unknown,
    place?: Place,
  ): void {
    const { level, field } = this.#column;
    const row = this.#row;
    const put = coming.then((type) => {
      holder[key] = this.#below.add(type, value, row, place);
    });
    const told = put.catch((error: unknown) => this.#failures.add(level, row, field, error, place));
    this.waiting.push(told);
  }
}

/** How many objects the values hold, as far as that is easily told. */
function countIn(values: readonly unknown[], completion: Completion): number {
  if (completion.kind !== 'list') return values.length;
  return values.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

function listExpected(coordinate: string): GraphQLError {
  return new GraphQLError(`Expected Iterable, but did not find one for field "${coordinate}".`);
}
