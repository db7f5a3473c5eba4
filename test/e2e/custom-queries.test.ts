import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

const SEEDED = 'bkgraph0sandbo000feu';

describe('saved searches of hosts', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  function consulHosts(): number[] {
    const { cmdb } = bkgraph.sandbox.state;
    const consul = cmdb.modulesOf(2).find((module) => module.bk_module_name === 'consul');
    return [...cmdb.hosts.hostIdsIn(consul?.bk_module_id ?? 0)].sort((a, b) => a - b);
  }

  it('are listed by business, and found by a part of the name and by who saved them', async () => {
    const { data, errors } = await bkgraph.ask(`{ business(bizId: 2) {
      all: customQueries { totalCount nodes { name } }
      named: customQueries(filter: { nameContains: "consul" }) { nodes { customQueryId business { name } } }
      mine: customQueries(filter: { createdBy: "admin" }) { nodes { name createdBy { username displayName } } }
    } }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      business: {
        all: { totalCount: 2, nodes: [{ name: 'all hosts' }, { name: '线上 consul 主机' }] },
        named: { nodes: [{ customQueryId: SEEDED, business: { name: '蓝鲸' } }] },
        mine: {
          nodes: [{ name: 'all hosts', createdBy: { username: 'admin', displayName: 'admin' } }],
        },
      },
    });
  });

  const HOSTS = `query ($id: String!) { customQuery(bizId: 2, customQueryId: $id) {
    hosts(first: 5) { totalCount pageInfo { hasNextPage }
      nodes { hostId innerIp cloudId modules { nodes { name } } } } } }`;

  it('find hosts as whole as any other query, in two calls', async () => {
    const { data, errors } = await bkgraph.ask<{
      customQuery: { hosts: { totalCount: number; nodes: Record<string, unknown>[] } };
    }>(HOSTS, { id: SEEDED });

    expect(errors).toEqual([]);
    const { cmdb } = bkgraph.sandbox.state;
    const expected = consulHosts();
    const { totalCount, nodes } = data.customQuery.hosts;
    expect(totalCount).toBe(expected.length);
    expect(nodes).toEqual(
      expected.slice(0, 5).map((hostId) => ({
        hostId,
        innerIp: cmdb.hosts.get(hostId)?.bk_host_innerip,
        cloudId: cmdb.hosts.get(hostId)?.bk_cloud_id,
        modules: {
          nodes: cmdb
            .modulesOfHost(hostId)
            .sort((a, b) => a.bk_module_id - b.bk_module_id)
            .map((module) => ({ name: module.bk_module_name })),
        },
      })),
    );
    expect(bkgraph.callCounts()).toEqual({
      'cc/get_custom_query_data': 1,
      'cc/get_custom_query_detail': 1,
      'cc/search_host': 1,
    });
  });

  it('find the same hosts where the CMDB answers them in the form of its document', async () => {
    const documented = await startBkgraph({
      sandbox: { modes: { customQueryData: 'documented' } },
    });
    onTestFinished(() => documented.stop());
    const [one, other] = await Promise.all([
      bkgraph.ask(HOSTS, { id: SEEDED }),
      documented.ask(HOSTS, { id: SEEDED }),
    ]);
    expect(other.errors).toEqual([]);
    expect(other.data).toEqual(one.data);
  });

  it('are null where there is none, or in another business', async () => {
    const { data, errors } = await bkgraph.ask(`{
      none: customQuery(bizId: 2, customQueryId: "nothing") { name }
      elsewhere: customQuery(bizId: 3, customQueryId: "${SEEDED}") { name }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ none: null, elsewhere: null });
  });

  it('are not saved with a model by which no host is found', async () => {
    const { errors } = await bkgraph.ask(`mutation { createCustomQuery(input: {
      bizId: 2, name: "switches", parts: [{ model: "bk_switch" }]
    }) { customQuery { name } } }`);
    expect(errors).toMatchObject([{ extensions: { argument: 'input.parts' } }]);
    expect(bkgraph.callCounts()).toEqual({});
  });

  it('fail as they should when the CMDB cannot tell one that is there', async () => {
    bkgraph.sandbox.faults.set('cc/get_custom_query_detail', {
      kind: 'false',
      code: 1110044,
      message: 'database is away',
    });
    const { data, errors } = await bkgraph.ask(
      `{ customQuery(bizId: 2, customQueryId: "${SEEDED}") { name } }`,
    );
    expect(data).toEqual({ customQuery: null });
    expect(errors[0]?.extensions).toMatchObject({ code: 'ESB_ERROR', esb: { code: 1110044 } });
  });

  interface Saved {
    readonly customQuery: { readonly id: string; readonly customQueryId: string };
  }

  it('are saved, changed, found again by id, and deleted', async () => {
    const created = await bkgraph.ask<{ createCustomQuery: Saved }>(`mutation {
      createCustomQuery(input: { bizId: 2, name: "linux", parts: [
        { model: "host", fields: ["bk_host_name"], conditions: [{ field: "bk_os_type", operator: EQ, value: "1" }] }
        { model: "module", conditions: [{ field: "bk_module_id", operator: IN, value: [9, 10] }] }
      ] }) { customQuery { id customQueryId definition createdBy { username } hosts { totalCount } } } }`);
    expect(created.errors).toEqual([]);
    const { customQueryId, id } = created.data.createCustomQuery.customQuery;
    const linux = [9, 10].flatMap((moduleId) =>
      [...bkgraph.sandbox.state.cmdb.hosts.hostIdsIn(moduleId)].filter(
        (hostId) => bkgraph.sandbox.state.cmdb.hosts.get(hostId)?.bk_os_type === '1',
      ),
    );
    const condition = [
      {
        bk_obj_id: 'host',
        condition: [{ field: 'bk_os_type', operator: '$eq', value: '1' }],
        fields: ['bk_host_name'],
      },
      {
        bk_obj_id: 'module',
        condition: [{ field: 'bk_module_id', operator: '$in', value: [9, 10] }],
        fields: [],
      },
    ];
    expect(created.data.createCustomQuery.customQuery).toEqual({
      id,
      customQueryId,
      definition: { condition },
      createdBy: { username: 'admin' },
      hosts: { totalCount: new Set(linux).size },
    });
    expect(paramsOf(bkgraph.sandbox, 'cc/create_custom_query')[0]?.['info']).toBe(
      JSON.stringify({ condition }),
    );

    const key = `bizId: 2, customQueryId: "${customQueryId}"`;
    const changed = await bkgraph.ask(`mutation {
      updateCustomQuery(input: { ${key}, name: "tux" }) { customQuery { name parts { model } } } }`);
    expect(changed.data).toEqual({
      updateCustomQuery: {
        customQuery: { name: 'tux', parts: [{ model: 'host' }, { model: 'module' }] },
      },
    });
    const byId = `query ($id: ID!) { node(id: $id) { ... on CustomQuery { name } } }`;
    expect((await bkgraph.ask(byId, { id })).data).toEqual({ node: { name: 'tux' } });

    const gone = await bkgraph.ask(
      `mutation { deleteCustomQuery(input: { ${key} }) { bizId customQueryId } }`,
    );
    expect(gone.data).toEqual({ deleteCustomQuery: { bizId: 2, customQueryId } });
    expect((await bkgraph.ask(byId, { id })).data).toEqual({ node: null });
    const again = await bkgraph.ask(`mutation { deleteCustomQuery(input: { ${key} }) { bizId } }`);
    expect(again.errors[0]?.extensions).toMatchObject({
      code: 'ESB_ERROR',
      esb: { code: 1110042 },
    });
  });

  it.each([
    ['a model twice', '[{ model: "host" }, { model: "host" }]', /"host" more than once/],
    [
      'a list operator without a list',
      '[{ model: "host", conditions: [{ field: "a", operator: IN, value: 1 }] }]',
      /which takes a list/,
    ],
    [
      'an unknown operator',
      '[{ model: "host", conditions: [{ field: "a", operator: UNKNOWN, value: 1 }] }]',
      /cannot compare by UNKNOWN/,
    ],
  ])('refuse %s without a call', async (_, parts, message) => {
    const { errors } = await bkgraph.ask(`mutation {
      createCustomQuery(input: { bizId: 2, name: "x", parts: ${parts} }) { customQuery { name } } }`);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(message);
    expect(bkgraph.callCounts()).toEqual({});
  });
});
