import { GraphQLBoolean, GraphQLNonNull } from 'graphql';
import type { Choices } from './choices.ts';
import type { Variables } from './variables.ts';

const CONDITION = new GraphQLNonNull(GraphQLBoolean);

/** `@skip` and `@include`, which mostly leave a field in, or hardly anything would be asked for. */
export class Directives {
  readonly #choices: Choices;
  readonly #variables: Variables;

  constructor(choices: Choices, variables: Variables) {
    this.#choices = choices;
    this.#variables = variables;
  }

  some(): string {
    return this.#choices.chance(0.06) ? this.#one() : '';
  }

  often(): string {
    return this.#choices.chance(0.4) ? this.#one() : '';
  }

  #one(): string {
    const leavesIn = !this.#choices.chance(0.3);
    const skips = this.#choices.chance(0.5);
    const condition = this.#variables.write(CONDITION, skips ? !leavesIn : leavesIn);
    return ` @${skips ? 'skip' : 'include'}(if: ${condition})`;
  }
}
