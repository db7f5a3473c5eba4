import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Choices } from './choices.ts';
import type { Pools } from './pools.ts';

const DAY = 86_400_000;
const WRONG = 0.05;
const GIVEN = 0.25;

/** Makes values for arguments and input fields, by their names and types. */
export class Values {
  readonly #choices: Choices;
  readonly #pools: Pools;
  readonly #now: number;

  constructor(choices: Choices, pools: Pools, now: number) {
    this.#choices = choices;
    this.#pools = pools;
    this.#now = now;
  }

  of(name: string, type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.of(name, type.ofType);
    if (isListType(type)) return this.#list(name, type.ofType);
    if (isEnumType(type)) return this.#word(type);
    if (isInputObjectType(type)) return this.#object(type);
    return this.#scalar(name, type.name);
  }

  /** Now and then a value that nothing has. */
  spoilt(value: unknown): unknown {
    if (!this.#choices.chance(WRONG)) return value;
    return typeof value === 'number' ? value + 100_000 : value;
  }

  #object(type: GraphQLInputObjectType): object {
    const fields = Object.values(type.getFields());
    const given = fields.filter(
      (field) => isRequiredInputField(field) || this.#choices.chance(GIVEN),
    );
    return Object.fromEntries(given.map((field) => [field.name, this.of(field.name, field.type)]));
  }

  /** `UNKNOWN` is only answered, and refused where it is asked for. */
  #word(type: GraphQLEnumType): string {
    const words = type.getValues().map(({ name }) => name);
    const known = words.filter((word) => word !== 'UNKNOWN');
    return this.#choices.pick(this.#choices.chance(WRONG) ? words : known);
  }

  #list(name: string, of: GraphQLInputType): unknown[] {
    const count = 1 + this.#choices.below(3);
    return Array.from({ length: count }, () => this.of(name.replace(/s$/, ''), of));
  }

  #scalar(name: string, type: string): unknown {
    if (name === 'first') return this.#first();
    const pool = this.#pools[name] ?? [];
    if (pool.length > 0) return this.spoilt(this.#choices.pick(pool));
    if (type === 'Boolean') return this.#choices.chance(0.5);
    if (type === 'DateTime') return this.#moment(name);
    if (type === 'Int' || type === 'Long') return 1 + this.#choices.below(5);
    return this.#choices.pick(['1', 'admin', 'x']);
  }

  /** Small, so that lists in lists stay small; seldom none, or what is refused. */
  #first(): number {
    if (this.#choices.chance(0.02)) return this.#choices.pick([0, -1, 20_001]);
    return 1 + this.#choices.below(4);
  }

  /** What begins does so some days before what ends, mostly. */
  #moment(name: string): string {
    const days = name.endsWith('ntil') ? this.#choices.below(3) : 2 + this.#choices.below(9);
    return new Date(this.#now - days * DAY).toISOString();
  }
}
