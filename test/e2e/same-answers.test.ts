import * as fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createSchema } from '../../src/systems/index.ts';
import { fieldsAnswered, fieldsAsked, fieldsOfQueries } from '../kit/random/asked-fields.ts';
import { harvest } from '../kit/random/harvest.ts';
import { worldOf } from '../kit/random/world.ts';
import { arbitraryQuery, type QuerySource, type RandomQuery } from '../kit/random-query.ts';
import { Twin } from '../kit/twin.ts';

/** A failure names the seed and path of its query; `fc.assert` takes both to repeat it. */
const SEED = 20_260_801;
const NOW = Date.UTC(2026, 2, 15, 6, 39, 30);
const QUERIES = 1_000;
/** At once: while one query waits for the ESB, another is made or compared. */
const LANES = 4;
const RUN = {
  numRuns: QUERIES / LANES,
  interruptAfterTimeLimit: 150_000,
  markInterruptAsFailure: true,
};

describe('with the planner and without, compiled and interpreted', () => {
  let sandbox: Sandbox;
  let twin: Twin;
  let source: QuerySource;

  beforeAll(async () => {
    // Time stands still: a running job is as far for the one as for the other, and tomorrow too.
    sandbox = await startSandbox({ hosts: 50, now: () => NOW, callLog: false });
    twin = new Twin({ esb: sandbox });
    const [schema, world] = [createSchema(), worldOf(sandbox.state)];
    const found = await harvest(schema, world, (query) => twin.askBoth({ query }));
    source = { schema, world, harvest: found };
  });
  afterAll(async () => {
    await twin.close();
    await sandbox.close();
  });

  it('a thousand random queries are answered alike, byte for byte', async () => {
    const asked = new Set<string>();
    const answered = new Set<string>();
    let failed: number | undefined;
    const check = async (lane: number, { query, variables }: RandomQuery) => {
      if (failed !== undefined && failed !== lane) return;
      expect(validate(source.schema, parse(query))).toEqual([]);
      const body = await twin.askBoth({ query, variables });
      for (const field of fieldsAsked(query, source.schema)) asked.add(field);
      for (const field of fieldsAnswered(query, dataOf(body), source.schema)) answered.add(field);
    };
    const lane = (_: unknown, number: number) => {
      const property = fc.asyncProperty(arbitraryQuery(source), (query) =>
        check(number, query).catch((error: unknown) => {
          // The others make room for finding the shortest query that fails.
          failed ??= number;
          throw error;
        }),
      );
      return fc.assert(property, { ...RUN, seed: SEED + number });
    };
    await Promise.all(Array.from({ length: LANES }, lane));

    // So that the thousand do not one day ask for nothing, or for what is not there.
    const all = [...fieldsOfQueries(source.schema)];
    expect(all.filter((field) => asked.has(field)).length / all.length).toBeGreaterThan(0.85);
    expect(all.filter((field) => answered.has(field)).length / all.length).toBeGreaterThan(0.7);
  }, 180_000);
});

function dataOf(body: string): unknown {
  const { data } = JSON.parse(body) as { data?: unknown };
  return data;
}
