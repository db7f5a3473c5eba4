import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compile } from '../as-interpreted.ts';
import { interpret } from '../interpreter.ts';
import { comparable } from './comparable.ts';
import { selectionOf } from './documents.ts';
import { objectType, schema } from './schema.ts';
import { objectOf, type Pace } from './values.ts';

const RUNS = 100;

describe.each<Pace>(['at once', 'mixed'])('values that come %s', (pace) => {
  test.each(['Query', 'Mutation'])(
    'a random %s is answered as the interpreter does, twice with other variables',
    async (type) => {
      const selection = selectionOf(objectType(type), 3);
      const root = objectOf(type, pace, 3);
      const variables = fc.array(fc.record({ x: fc.boolean(), y: fc.boolean() }), {
        minLength: 2,
        maxLength: 2,
      });
      await fc.assert(
        fc.asyncProperty(selection, root, variables, async (text, make, both) => {
          const header = `${type.toLowerCase()}($x: Boolean!, $y: Boolean!)`;
          const document = parse(`${header} ${text}`);
          for (const values of both) {
            const asked = { schema, document, variables: values };
            const compiled = await compile({ ...asked, rootValue: make() });
            const interpreted = await interpret({ ...asked, rootValue: make() });
            expect(comparable(compiled)).toEqual(comparable(interpreted));
          }
        }),
        { numRuns: RUNS },
      );
    },
    30_000,
  );
});
