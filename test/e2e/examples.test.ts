import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';

const FOLDER = new URL('../../examples/graphiql/', import.meta.url);

const tabs = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

describe('the example tabs of GraphiQL', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());

  it('are six', () => {
    expect(tabs).toHaveLength(6);
  });

  it.each(tabs)('run as they are, without an error, and find something: %s', async (name) => {
    const query = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
    const { data, errors } = await bkgraph.ask<Record<string, unknown>>(query);

    expect(errors).toEqual([]);
    expect(Object.values(data).every((root) => root !== null)).toBe(true);
    expect(JSON.stringify(data).length).toBeGreaterThan(200);
  });
});
