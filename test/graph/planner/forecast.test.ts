import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { prepareOperation } from '../../../src/graph/execution/index.ts';
import type { CostTable } from '../../../src/graph/planner/costs.ts';
import { forecast } from '../../../src/graph/planner/forecast.ts';
import type { FieldRules } from '../../../src/graph/planner/rules.ts';
import { type SizeQuestion, Sizes } from '../../../src/graph/planner/sizes.ts';
import { selectionOf } from '../../../src/graph/selection.ts';

const schema = buildSchema(/* GraphQL */ `
  directive @esb(system: String!, api: String!) repeatable on FIELD_DEFINITION
  type Query {
    business(bizId: Int!): Business @esb(system: "cc", api: "search_business")
    hosts(bizId: Int!, first: Int = 100): HostConnection @esb(system: "cc", api: "search_host")
  }
  type Mutation {
    lock(input: Int): Locked @esb(system: "cc", api: "add_host_lock")
  }
  type Locked { host: Host @esb(system: "cc", api: "search_host") }
  type Business {
    bizId: Int
    hosts(first: Int = 100): HostConnection @esb(system: "cc", api: "search_host")
    owner: User
  }
  type HostConnection { totalCount: Int nodes: [Host!]! }
  type Host {
    hostId: Int
    properties: String @esb(system: "cc", api: "get_host_base_info")
    version: String @esb(system: "gse", api: "get_agent_info")
    parentIp: String @esb(system: "gse", api: "get_agent_info")
    owner: User
    name: String @esb(system: "cc", api: "search_host")
  }
  type User { email: String @esb(system: "bk_login", api: "get_batch_users") }
`);

const rules: FieldRules = {
  'Query.business': { needs: [], leads: (_, { bizId }) => ({ bizId }) },
  'Business.hosts': { needs: ['bizId'], begin: () => undefined, leads: (known) => known },
};

/** What is forecast of an operation: by wave, `api×calls`. */
async function wavesOf(
  query: string,
  {
    size,
    costs = {},
    planner = true,
  }: {
    size?: number;
    costs?: Partial<CostTable>;
    planner?: boolean;
  } = {},
) {
  const asked: SizeQuestion[] = [];
  const document = parse(query);
  const prepared = prepareOperation({ schema, document });
  if (!prepared) throw new Error('this test has no operation');
  const source = {
    sizeOf: async (question: SizeQuestion) => {
      asked.push(question);
      return size;
    },
  };
  const sizes = new Sizes({ 'Business.hosts': 30 }, source);
  const { waves, totalCalls } = await forecast({
    ...{ prepared, sizes, selection: selectionOf(schema, document) },
    rules: planner ? rules : {},
    costs: { fields: {}, apis: {}, ...costs },
  });
  const byWave = waves.map(({ calls }) => calls.map((call) => `${call.api}×${call.calls}`));
  return {
    waves: byWave,
    totalCalls,
    asked,
    assumed: sizes.assumed,
    calls: waves.flatMap((wave) => wave.calls),
  };
}

describe('the waves of a forecast', () => {
  it('have a call in the first where the planner begins it, else after what it waits for', async () => {
    const query = '{ business(bizId: 2) { hosts { totalCount } } }';
    const begun = await wavesOf(query);
    const waiting = await wavesOf(query, { planner: false });

    expect(begun.waves).toEqual([['search_business×1', 'search_host×1']]);
    expect(waiting.waves).toEqual([['search_business×1'], ['search_host×1']]);
  });

  it('have the pages of a list one after its first, and what hangs on it after those', async () => {
    const query = '{ hosts(bizId: 2, first: 20000) { nodes { properties } } }';
    const { waves, calls } = await wavesOf(query, { size: 450 });

    expect(waves).toEqual([['search_host×1'], ['search_host×2'], ['get_host_base_info×450']]);
    expect(calls[0]).toMatchObject({ calls: 1, pages: 3, for: 'Query.hosts' });
  });

  it('have the fields of a mutation one after another, and nothing beside a write', async () => {
    const query =
      'mutation { a: lock(input: 1) { host { hostId } } b: lock(input: 2) { host { hostId } } }';
    expect((await wavesOf(query)).waves).toEqual([
      ['add_host_lock×1'],
      ['search_host×1'],
      ['add_host_lock×1'],
      ['search_host×1'],
    ]);
  });
});

describe('the calls of a forecast', () => {
  it('are one for fields that one question answers, and for equal fields by two names', async () => {
    const query = `{
      a: hosts(bizId: 2) { nodes { version parentIp } }
      b: hosts(bizId: 2) { nodes { version } }
    }`;
    const { waves } = await wavesOf(query, { size: 80 });
    expect(waves).toEqual([['search_host×1'], ['get_agent_info×1']]);
  });

  it('are shared by the keys of several places that go out in one wave', async () => {
    const query =
      '{ hosts(bizId: 2) { nodes { owner { email } } } other: hosts(bizId: 3) { nodes { owner { email } } } }';
    const costs = { apis: { 'bk_login/get_batch_users': { max: 100 } } };
    const { waves } = await wavesOf(query, { size: 80, costs });
    expect(waves[1]).toEqual(['get_batch_users×2']);
  });

  it('are none for what the API that answered an object has told already', async () => {
    const { waves } = await wavesOf('{ hosts(bizId: 2) { nodes { name } } }', { size: 80 });
    expect(waves).toEqual([['search_host×1']]);
  });

  it('are none below an empty list', async () => {
    const { waves } = await wavesOf('{ hosts(bizId: 2) { nodes { version } } }', { size: 0 });
    expect(waves).toEqual([['search_host×1']]);
  });

  it('follow a rule where a field has one', async () => {
    const costs: Partial<CostTable> = {
      fields: { 'Host.properties': ({ at }) => ({ asks: [], count: () => at.count }) },
    };
    const { waves } = await wavesOf('{ hosts(bizId: 2) { nodes { properties } } }', {
      size: 9,
      costs,
    });
    expect(waves).toEqual([['search_host×1']]);
  });
});

describe('the sizes of a forecast', () => {
  it('are asked for once, and only where calls hang on them', async () => {
    const idle = await wavesOf('{ business(bizId: 2) { hosts { nodes { hostId } } } }');
    const query =
      '{ business(bizId: 2) { a: hosts { nodes { version } } b: hosts { nodes { parentIp } } } }';
    const needed = await wavesOf(query, { size: 80 });

    expect(idle.asked).toEqual([]);
    expect(needed.asked).toEqual([
      { list: 'Business.hosts', known: { bizId: 2 }, args: { first: 100 } },
    ]);
  });

  it('are assumed where nobody knows them, and that is told', async () => {
    const query = '{ business(bizId: 2) { hosts { nodes { properties } } } }';
    const { waves, assumed } = await wavesOf(query);

    expect(waves).toEqual([['search_business×1', 'search_host×1'], ['get_host_base_info×30']]);
    expect(assumed).toEqual({ 'Business.hosts': 30 });
  });
});
