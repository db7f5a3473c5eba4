import { type GraphQLInputType, isNonNullType } from 'graphql';
import type { Choices } from './choices.ts';
import { literal } from './literal.ts';

/** The variables of one operation. */
export class Variables {
  readonly #choices: Choices;
  readonly #definitions: string[] = [];
  readonly values: Record<string, unknown> = {};

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /** `($v1: Int!, $v2: Boolean = true)`, or nothing when there are none. */
  get definitions(): string {
    return this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
  }

  /** The value as a literal, or as a variable that has it. */
  write(type: GraphQLInputType, value: unknown): string {
    if (!this.#choices.chance(0.3)) return literal(type, value);
    return this.#choices.chance(0.4) ? this.#byDefault(type, value) : this.#given(type, value);
  }

  /** A variable without value and default: as if the argument were not there. */
  absent(type: GraphQLInputType): string {
    return this.#define(String(type));
  }

  #given(type: GraphQLInputType, value: unknown): string {
    const name = this.#define(String(type));
    this.values[name.slice(1)] = value;
    return name;
  }

  /** The default is used, or stands there for nothing. */
  #byDefault(type: GraphQLInputType, value: unknown): string {
    const nullable = isNonNullType(type) ? type.ofType : type;
    const name = this.#define(`${String(nullable)} = ${literal(type, value)}`);
    if (this.#choices.chance(0.3)) this.values[name.slice(1)] = value;
    return name;
  }

  #define(type: string): string {
    const name = `$v${this.#definitions.length + 1}`;
    this.#definitions.push(`${name}: ${type}`);
    return name;
  }
}
