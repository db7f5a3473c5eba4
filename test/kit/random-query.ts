import * as fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Harvest } from './random/argument-rows.ts';
import { Arguments } from './random/arguments.ts';
import { Choices } from './random/choices.ts';
import { Directives } from './random/directives.ts';
import { wholeRoom } from './random/room.ts';
import { Aliases, Scope } from './random/scope.ts';
import { Selections } from './random/selections.ts';
import { Variables } from './random/variables.ts';
import type { World } from './random/world.ts';

export interface RandomQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What queries are made from. */
export interface QuerySource {
  readonly schema: GraphQLSchema;
  /** Where their arguments come from. */
  readonly world: World;
  readonly harvest: Harvest;
}

const LONGEST = 500;
const MOST_ROOTS = 3;

/** Valid queries of this schema, about what this world holds. */
export function arbitraryQuery(source: QuerySource): fc.Arbitrary<RandomQuery> {
  // A failing tape gets shorter, its numbers stay: smaller ones would take minutes to try.
  const number = fc.noShrink(fc.noBias(fc.nat({ max: Choices.highest })));
  const tape = fc.array(number, { minLength: 0, maxLength: LONGEST, size: 'max' });
  return fc.noBias(tape).map((numbers) => queryFrom(numbers, source));
}

/** The query that a tape of choices spells. */
export function queryFrom(
  tape: readonly number[],
  { schema, world, harvest }: QuerySource,
): RandomQuery {
  const root = schema.getQueryType();
  if (!root) throw new Error('the schema has no Query');
  const choices = new Choices(tape);
  const variables = new Variables(choices);
  const aliases = new Aliases();
  const args = new Arguments(choices, world, harvest, variables);
  const directives = new Directives(choices, variables);
  const selections = new Selections({ schema, choices, aliases, args, directives });
  const place = { scope: new Scope(aliases), room: wholeRoom, aliased: false };
  const body = selections.of(root, place, { most: MOST_ROOTS });
  // The definitions last: the body has made them.
  const operation = `query Random${variables.definitions} ${body}`;
  return {
    query: [operation, ...selections.fragments.texts].join('\n'),
    variables: variables.values,
  };
}
