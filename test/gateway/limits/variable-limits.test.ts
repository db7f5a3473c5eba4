import { describe, expect, it } from 'vitest';
import { demandModestVariables } from '../../../src/gateway/limits/variable-limits.ts';

const limits = { listItems: 3, inputDepth: 2 };
const demand = (variables: Record<string, unknown>) => () =>
  demandModestVariables(variables, limits);

describe('variables', () => {
  it.each([
    [{}],
    [{ a: 1, b: null, c: 'x'.repeat(10_000) }],
    [{ a: [1, 2, 3] }],
    [{ a: { b: [1, 2, 3] } }],
  ])('within the limits pass: %j', (variables) => {
    expect(demand(variables)).not.toThrow();
  });

  it('with a list too long are refused by their name', () => {
    expect(demand({ ids: [1, 2, 3, 4] })).toThrow(
      'Too complex: 4 items of a list in variable "$ids", and 3 are allowed. Send them in several requests.',
    );
    expect(demand({ a: { b: [1, 2, 3, 4] } })).toThrow('"$a"');
  });

  it('with too much inside of one another are refused, however deep it goes', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    expect(demand({ deep })).toThrow(
      /^Too complex: 3 levels of lists and objects in variable "\$deep"/,
    );
  });
});
