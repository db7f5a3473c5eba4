import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { queries, type ReferenceQuery } from '../../bench/queries/index.ts';
import { worldOf } from '../../bench/world.ts';
import type { Explanation } from '../../src/systems/index.ts';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { readExample } from '../kit/examples.ts';
import { MOVE } from '../kit/queries.ts';

const folder = new URL('../../bench/queries/', import.meta.url);

interface Explained {
  readonly data: unknown;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
  readonly extensions?: { readonly explain?: Explanation };
}

/** Asks with `X-Bkgraph-Explain`. */
async function explain({ url }: Bkgraph, query: string, variables: object = {}, header = '1') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-bkgraph-explain': header },
    body: JSON.stringify({ query, variables }),
  });
  // What the test says its answer looks like; its assertions are what checks it.
  return (await response.json()) as Explained;
}

/** The APIs of some calls with their numbers, in the form of `callCounts`. */
function countsOf(calls: readonly { system: string; api: string; calls: number }[] = []) {
  return Object.fromEntries(calls.map(({ system, api, calls: n }) => [`${system}/${api}`, n]));
}

describe('the forecast of a reference query', { timeout: 60_000 }, () => {
  const sizes = new Map<number, Promise<Bkgraph>>();

  /** So slow that calls of one wave are under way together, however busy this machine is. */
  function stage(hosts: number): Promise<Bkgraph> {
    const started =
      sizes.get(hosts) ?? startBkgraph({ sandbox: { hosts, businesses: 1, latencyMs: 60 } });
    sizes.set(hosts, started);
    return started;
  }

  afterAll(async () => {
    for (const started of sizes.values()) await (await started).stop();
  });

  it.each([...queries.values()])(
    'lies within a fifth of the calls that $name makes, in as many waves',
    async (query) => {
      // Up to 16 pages after the first: more are fetched 16 at a time, which a forecast calls one wave.
      const bkgraph = await stage(Math.min(query.hosts, 3_200));
      const document = readFileSync(new URL(`${query.document}.graphql`, folder), 'utf8');
      const variables = await variablesOf(bkgraph, query);
      const { data, errors, extensions } = await explain(bkgraph, document, variables);
      const { esb } = await bkgraph.ask(document, variables);
      const { totalCalls = 0, waves = [] } = extensions?.explain ?? {};

      expect(errors).toBeUndefined();
      expect(data).toBeNull();
      expect(Math.abs(totalCalls - esb.totalCalls)).toBeLessThanOrEqual(esb.totalCalls / 5);
      expect(waves.map(({ wave }) => wave)).toEqual(
        Array.from({ length: esb.waves }, (_, index) => index + 1),
      );
    },
  );
});

function variablesOf({ sandbox }: Bkgraph, query: ReferenceQuery) {
  const { appCode, appSecret } = sandbox.credentials;
  const world = worldOf(sandbox.url, 1, (username) => ({
    ...{ bk_app_code: appCode, bk_app_secret: appSecret, bk_username: username },
  }));
  return query.variables(0, world);
}

/** `<system>/<api>`, each with an operation. */
const examples = readdirSync(new URL('../../examples/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

describe('an explanation', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  it('calls nothing but what it says that it counted, and reads one record of each list', async () => {
    const query = `{ business(bizId: 2) {
      sets(first: 500) { nodes { environment hosts(first: 3) { nodes { agentStatus { alive } } } } }
    } }`;
    const { extensions } = await explain(bkgraph, query);

    expect(countsOf(extensions?.explain?.counted)).toEqual(bkgraph.callCounts());
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_host': 1, 'cc/search_set': 1 });
    for (const { params } of bkgraph.sandbox.calls.entries) {
      expect(params).toMatchObject({ page: { limit: 1 } });
    }
  });

  it('is given of every example, with the API that the example is about', async () => {
    const missing: string[] = [];
    for (const name of examples.filter((one) => !one.startsWith('graphiql/'))) {
      const { query, variables } = readExample(name);
      if (query.startsWith('subscription')) continue;
      const { errors, extensions } = await explain(bkgraph, query, variables);
      const calls = extensions?.explain?.waves.flatMap((wave) => wave.calls) ?? [];
      if (errors || !(name in countsOf(calls))) missing.push(name);
    }
    expect(missing).toEqual([]);
  });

  it('counts nothing where the text tells all', async () => {
    const { extensions } = await explain(
      bkgraph,
      '{ business(bizId: 2) { name topology { name } } }',
    );

    expect(extensions?.explain).toEqual({
      totalCalls: 2,
      waves: [
        {
          wave: 1,
          calls: [
            {
              ...{ system: 'cc', api: 'search_business', calls: 1 },
              ...{ for: 'Query.business', why: 'by its number' },
            },
            {
              ...{ system: 'cc', api: 'search_biz_inst_topo', calls: 1 },
              ...{ for: 'Business.topology', why: 'one call' },
            },
          ],
        },
      ],
      counted: [],
      assumed: {},
    });
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('leaves the state as it is, and tells what a mutation would write', async () => {
    const { cmdb } = bkgraph.sandbox.state;
    const [module] = cmdb.modulesOf(2);
    const hostIds = [...cmdb.hosts.hostIdsIn(module?.bk_module_id ?? 0)].slice(0, 2);
    const target = cmdb.modulesOf(2).at(-1)?.bk_module_id ?? 0;
    const before = [...cmdb.hosts.hostIdsIn(target)];
    const variables = { bizId: 2, hostIds, moduleIds: [target] };
    const { data, extensions } = await explain(bkgraph, MOVE, variables);

    expect(data).toBeNull();
    expect(extensions?.explain?.waves[0]?.calls).toMatchObject([
      { api: 'transfer_host_module', calls: 1, for: 'Mutation.transferHostsToModules' },
    ]);
    expect(extensions?.explain?.waves[1]?.calls).toMatchObject([{ api: 'search_host', calls: 1 }]);
    expect([...cmdb.hosts.hostIdsIn(target)]).toEqual(before);
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('is not given of variables that do not fit: their error is', async () => {
    const query = 'query ($bizId: Int!) { business(bizId: $bizId) { name } }';
    const { errors, extensions } = await explain(bkgraph, query, { bizId: 'two' });

    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(extensions?.explain).toBeUndefined();
    expect(bkgraph.callCounts()).toEqual({});
  });

  it.each(['0', 'true', ''])(
    'is not given for the header with %j: the query is answered',
    async (header) => {
      const { data, extensions } = await explain(
        bkgraph,
        '{ business(bizId: 2) { bizId } }',
        {},
        header,
      );

      expect(data).toEqual({ business: { bizId: 2 } });
      expect(extensions?.explain).toBeUndefined();
    },
  );

  it('assumes what this caller may not count', async () => {
    const refused = { kind: 'false', code: 9_900_403, message: 'no permission' } as const;
    bkgraph.sandbox.faults.set('cc/search_host', refused);
    const query =
      '{ business(bizId: 2) { hosts(first: 500) { nodes { agentStatus { alive } } } } }';
    const { extensions } = await explain(bkgraph, query);
    bkgraph.sandbox.faults.clear();

    expect(extensions?.explain?.assumed).toEqual({ 'Business.hosts': 2_000 });
    expect(extensions?.explain?.totalCalls).toBe(1 + 3 + 1);
  });
});

it('is nobody’s to see where the trace is off', async () => {
  const bkgraph = await startBkgraph({ gateway: { trace: 'off' } });
  const { data, extensions } = await explain(bkgraph, '{ business(bizId: 2) { bizId } }');
  await bkgraph.stop();

  expect(data).toEqual({ business: { bizId: 2 } });
  expect(extensions).toBeUndefined();
});
