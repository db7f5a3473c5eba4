import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Choices } from '../kit/random/choices.ts';

const INTS = [2, 0, 1, -1, 3, 101, 20_000, 20_001, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 1.5];
const LONGS = [1, 0, 2, -1, 20_000_000_001, 2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 53, 1e308];
const TEXTS = [
  ...['1', 'admin', '', ' ', '0', '-1', 'host', '10.0.0.1', '0:10.0.0.1', 'x'.repeat(10_000)],
  ...['\u0000', '\u202e\ud800', '长😀', '../../etc', '%2f?#', "' or 1=1 --", '{{x}}', '{"a":1}'],
  ...['.*(a+)+$', '[', '\\', 'a,b;c\n', 'http://127.0.0.1:9/', '__proto__', 'constructor'],
];
const TIMES = [
  ...['2026-03-15T14:39:30+08:00', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59.999999Z'],
  ...['0000-01-01T00:00:00+14:00', '2026-02-30T00:00:00Z', 'yesterday', ''],
];
const JSONS: readonly unknown[] = [
  ...[{}, [], null, 1, 'x', true, { a: { b: [{ c: null }] } }, { $where: '1' }, { bk_x: 1e308 }],
  JSON.parse('{"__proto__":{"a":1},"constructor":{"prototype":1}}'),
];
const WRONG: readonly unknown[] = [null, 'x', 1, true, {}, [], [null], { x: 1 }, 1.5];
const POOLS: Readonly<Record<string, readonly unknown[]>> = {
  ...{ Int: INTS, Long: LONGS, String: TEXTS, DateTime: TIMES, JSON: JSONS },
  ...{ ID: TEXTS, Float: [0, 1.5, -1, 1e308], Boolean: [true, false] },
};

/** Values at the bounds of their types, mostly valid; a few of another type. */
export class OddValues {
  readonly #choices: Choices;

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  forArguments(args: readonly GraphQLArgument[]): Record<string, unknown> {
    const given = args.filter(({ type }) => isNonNullType(type) || this.#choices.chance(0.6));
    return Object.fromEntries(given.map(({ name, type }) => [name, this.#of(type, 0)]));
  }

  #of(type: GraphQLInputType, depth: number): unknown {
    if (this.#choices.chance(0.01)) return this.#choices.pick(WRONG);
    if (isNonNullType(type)) return this.#of(type.ofType, depth);
    if (isListType(type)) return this.#list(type.ofType, depth);
    if (isEnumType(type)) return this.#choices.pick(type.getValues()).name;
    if (isInputObjectType(type)) return this.#object(Object.values(type.getFields()), depth);
    return this.#scalar(POOLS[type.name] ?? TEXTS);
  }

  /** The first of a pool is sound: as often as not it is taken, so that calls get through. */
  #scalar(pool: readonly unknown[]): unknown {
    return this.#choices.chance(0.5) ? pool[0] : this.#choices.pick(pool);
  }

  #list(of: GraphQLInputType, depth: number): unknown[] {
    const count = this.#choices.pick([1, 0, 2, 5]);
    return Array.from({ length: count }, () => this.#of(of, depth + 1));
  }

  #object(fields: readonly GraphQLInputField[], depth: number): object {
    const wanted = depth > 3 ? 0 : 0.5;
    const given = fields.filter(
      (field) => isRequiredInputField(field) || this.#choices.chance(wanted),
    );
    return Object.fromEntries(given.map(({ name, type }) => [name, this.#of(type, depth + 1)]));
  }
}
