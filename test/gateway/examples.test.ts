import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { readTabs } from '../../src/gateway/graphiql-tabs.ts';
import { createSchema } from '../../src/systems/index.ts';

test('every tab that GraphiQL opens with is a query of this graph, and its variables are JSON', () => {
  const schema = createSchema();
  const tabs = readTabs();
  expect(tabs.length).toBeGreaterThanOrEqual(5);
  for (const { query, variables } of tabs) {
    expect(validate(schema, parse(query)), query).toEqual([]);
    expect(() => void JSON.parse(variables ?? '{}')).not.toThrow();
  }
});
