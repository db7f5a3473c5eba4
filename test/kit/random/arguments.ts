import {
  type GraphQLArgument,
  type GraphQLField,
  isNullableType,
  isRequiredArgument,
} from 'graphql';
import { type Harvest, rowsFor } from './argument-rows.ts';
import type { Choices } from './choices.ts';
import { poolsOf } from './pools.ts';
import { Values } from './values.ts';
import type { Variables } from './variables.ts';
import type { Row, World } from './world.ts';

/** The arguments of a field as a document writes them, and what they say of its answer. */
export interface Written {
  /** `(first: 3)`, or nothing. */
  readonly text: string;
  /** At most so many records, if `first` says so. */
  readonly first?: number;
  /** The types that the ids among the arguments are of. */
  readonly types: readonly string[];
}

interface WrittenArgument {
  readonly name: string;
  readonly value: unknown;
  readonly text: string;
}

const OPTIONAL = 0.25;
const ABSENT = 0.03;

/** Writes arguments for fields, of what the world really holds. */
export class Arguments {
  readonly #choices: Choices;
  readonly #world: World;
  readonly #harvest: Harvest;
  readonly #variables: Variables;
  readonly #values: Values;

  constructor(choices: Choices, world: World, harvest: Harvest, variables: Variables) {
    this.#choices = choices;
    this.#world = world;
    this.#harvest = harvest;
    this.#variables = variables;
    this.#values = new Values(choices, poolsOf(world), world.now);
  }

  of(typeName: string, field: GraphQLField<unknown, unknown>): Written {
    const { row, types, whole } = this.#rowFor(`${typeName}.${field.name}`);
    const given = field.args.filter(({ name }) => name !== 'after' || 'after' in row);
    const parts = given.flatMap((argument) => this.#argument(argument, row, whole));
    const first = parts.find(({ name }) => name === 'first')?.value;
    const text = parts.map((part) => `${part.name}: ${part.text}`).join(', ');
    return {
      text: text === '' ? '' : `(${text})`,
      types,
      ...(typeof first === 'number' && { first: Math.max(1, first) }),
    };
  }

  #argument(argument: GraphQLArgument, row: Row, whole: boolean): WrittenArgument[] {
    const { name, type } = argument;
    if (name in row) {
      const value = name === 'after' ? row[name] : this.#values.spoilt(row[name]);
      return [{ name, value, text: this.#variables.write(type, value) }];
    }
    if (!isRequiredArgument(argument)) {
      if (whole ? name !== 'first' : !this.#wanted(name)) return [];
      if (name !== 'first' && isNullableType(type) && this.#choices.chance(ABSENT)) {
        return [{ name, value: undefined, text: this.#variables.absent(type) }];
      }
    }
    const value = this.#values.of(name, type);
    return [{ name, value, text: this.#variables.write(type, value) }];
  }

  /** A list without `first` may be long: it is always given. */
  #wanted(name: string): boolean {
    return name === 'first' || this.#choices.chance(OPTIONAL);
  }

  #rowFor(coordinate: string): { row: Row; types: readonly string[]; whole: boolean } {
    const { ids, pages } = this.#harvest;
    if (coordinate === 'Query.node' && ids.length > 0) {
      const { id, type } = this.#choices.pick(ids);
      return { row: { id }, types: [type], whole: true };
    }
    if (coordinate === 'Query._entities') {
      const known = this.#choices.some(ids, 1, 4);
      const representations = known.map(({ id, type }) => ({ __typename: type, id }));
      return { row: { representations }, types: known.map(({ type }) => type), whole: true };
    }
    const page = pages[coordinate];
    if (page && this.#choices.chance(0.3)) return { row: page, types: [], whole: true };
    const rows = rowsFor(coordinate, this.#world);
    const row = rows.length > 0 ? keysOf(this.#choices.pick(rows)) : {};
    return { row, types: [], whole: false };
  }
}

/** Without what the CMDB has left open, as the business of a host that stands nowhere. */
function keysOf(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value != null));
}
