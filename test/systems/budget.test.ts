import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { GraphContext } from '../../src/graph/context.ts';
import { prepareOperation } from '../../src/graph/execution/index.ts';
import { selectionOf } from '../../src/graph/selection.ts';
import { Budget, createSchema } from '../../src/systems/index.ts';
import { readExample } from '../kit/examples.ts';

const schema = createSchema();
const folder = (name: string) => new URL(`../../${name}/`, import.meta.url);

/** What the budget looks at of a context. */
function contextOf(text: string, variables: object = {}, document = parse(text)): GraphContext {
  const operation = prepareOperation({ schema, document, variables: { ...variables } });
  const context = { operation, selection: selectionOf(schema, document) };
  return context as unknown as GraphContext; // the rest of it is not looked at
}

/** The calls that an operation is refused for; undefined for one that is not. */
async function refusedFor(budget: Budget, context: GraphContext): Promise<unknown> {
  const refusal = await budget.refusalOf(context);
  return refusal?.extensions['value'];
}

/** What the reference queries are asked with. */
const REFERENCE = {
  bizId: 2,
  hostId: 1,
  taskIds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  since: '2026-03-15T14:39:30+08:00',
  until: '2026-03-16T14:39:30+08:00',
};
const tight = { maxCost: 1 };

describe('the budget', () => {
  it.each(readdirSync(folder('bench/queries')).filter((name) => name.endsWith('.graphql')))(
    'lets the reference query %s pass, planned or not',
    async (name) => {
      const text = readFileSync(new URL(name, folder('bench/queries')), 'utf8');
      const context = contextOf(text, REFERENCE);
      expect(context.operation).toBeDefined();
      for (const planner of [true, false]) {
        expect(await refusedFor(new Budget({ planner }), context)).toBeUndefined();
      }
    },
  );

  it('lets every example pass, planned or not', async () => {
    const files = readdirSync(folder('examples'), { recursive: true, encoding: 'utf8' });
    const names = files.filter((name) => name.endsWith('.graphql'));
    for (const name of names.map((one) => one.replace('.graphql', ''))) {
      const { query, variables } = readExample(name);
      for (const planner of [true, false]) {
        const cost = await refusedFor(new Budget({ planner }), contextOf(query, variables));
        expect([name, cost]).toEqual([name, undefined]);
      }
    }
    expect(names.length).toBeGreaterThan(150);
  });

  it('remembers its verdict for an operation of which no variable decides, and answers at once', async () => {
    const budget = new Budget();
    const text = 'query ($bizId: Int!) { business(bizId: $bizId) { name } }';
    const document = parse(text);
    expect(budget.refusalOf(contextOf(text, { bizId: 2 }, document))).toBeInstanceOf(Promise);
    await budget.refusalOf(contextOf(text, { bizId: 2 }, document));
    expect(budget.refusalOf(contextOf(text, { bizId: 3 }, document))).toBeUndefined();
  });

  it('judges anew by each `first`, and remembers each', async () => {
    const budget = new Budget({ maxCost: 100 });
    const text = 'query ($n: Int) { businesses(first: $n) { nodes { topology { name } } } }';
    const document = parse(text);
    const cost = (n: number) => refusedFor(budget, contextOf(text, { n }, document));
    expect([await cost(50), await cost(20_000), await cost(50)]).toEqual([
      undefined,
      20_100,
      undefined,
    ]);
    expect(budget.refusalOf(contextOf(text, { n: 50 }, document))).toBeUndefined();
  });

  it('is not fooled by two variables that were equal the first time', async () => {
    const text = `query ($a: Int!, $b: Int!) {
      a: business(bizId: $a) { topology { name } } b: business(bizId: $b) { topology { name } } }`;
    const document = parse(text);
    const budget = new Budget({ maxCost: 3 });
    // One business, and two trees.
    expect(await refusedFor(new Budget(tight), contextOf(text, { a: 2, b: 2 }))).toBe(3);
    expect(await refusedFor(budget, contextOf(text, { a: 2, b: 2 }, document))).toBeUndefined();
    expect(await refusedFor(budget, contextOf(text, { a: 2, b: 3 }, document))).toBeUndefined();
  });

  it('counts a list of ids by its length', async () => {
    const text = 'query ($ids: [Long!]!) { business(bizId: 2) { tasks(taskIds: $ids) { name } } }';
    const document = parse(text);
    const budget = new Budget(tight);
    const cost = (ids: number[]) => refusedFor(budget, contextOf(text, { ids }, document));
    const [one, ten] = [await cost([1]), await cost([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])];
    expect(Number(ten) - Number(one)).toBe(9);
  });

  it('sees what is deferred, and what is behind `node` and `_entities`', async () => {
    const topologies = 'hosts(first: 20000) { nodes { properties { name } } }';
    const id = Buffer.from('Business/2').toString('base64url');
    for (const text of [
      `{ business(bizId: 2) { ... @defer { ${topologies} } } }`,
      `{ node(id: "${id}") { ... on Business { ${topologies} } } }`,
      `{ _entities(representations: [{__typename: "Business", bizId: 2}]) { ... on Business { ${topologies} } } }`,
    ]) {
      expect(await refusedFor(new Budget(), contextOf(text))).toBeGreaterThan(20_000);
    }
  });
});
