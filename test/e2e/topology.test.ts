import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

describe('what a business is made of', () => {
  let bkgraph: Bkgraph;

  beforeAll(async () => {
    bkgraph = await startBkgraph();
  });
  afterAll(() => bkgraph.stop());
  beforeEach(() => bkgraph.sandbox.calls.clear());

  it('is shown as a tree without the idle pool, and the idle pool beside it', async () => {
    const { data, errors } = await bkgraph.ask<{
      business: {
        topology: {
          model: string;
          name: string;
          children: { model: string; instanceId: number }[];
        }[];
        internalModules: { setId: number; modules: { moduleId: number; kind: string }[] };
      };
    }>(/* GraphQL */ `
      {
        business(bizId: 2) {
          topology { model name children { model instanceId children { model } } }
          internalModules { setId setName modules { moduleId name kind } }
        }
      }
    `);
    const { cmdb } = bkgraph.sandbox.state;

    expect(errors).toEqual([]);
    const [root] = data.business.topology;
    expect(root).toMatchObject({ model: 'biz', name: '蓝鲸' });
    const sets = cmdb.setsOf(2).filter((set) => set.default === 0);
    expect(root?.children.map(({ instanceId }) => instanceId)).toEqual(
      sets.map((set) => set.bk_set_id),
    );
    expect(data.business.internalModules.setId).toBe(2);
    const kinds = data.business.internalModules.modules.map(({ moduleId, kind }) => [
      moduleId,
      kind,
    ]);
    expect(Object.fromEntries(kinds)).toEqual({
      [String(cmdb.builtInModule(2, 1)?.bk_module_id)]: 'IDLE',
      [String(cmdb.builtInModule(2, 2)?.bk_module_id)]: 'FAULT',
    });
  });

  it('has modules with all their attributes when more than names is asked', async () => {
    const query =
      '{ business(bizId: 2) { sets { nodes { modules { nodes { moduleId kind type maintainers { username } } } } } } }';
    const { data, errors } = await bkgraph.ask<{
      business: { sets: { nodes: { modules: { nodes: { moduleId: number; kind: string }[] } }[] } };
    }>(query);
    const { cmdb } = bkgraph.sandbox.state;

    expect(errors).toEqual([]);
    const kinds = ['NORMAL', 'IDLE', 'FAULT'];
    for (const { moduleId, kind } of data.business.sets.nodes.flatMap((set) => set.modules.nodes)) {
      expect(kind).toBe(kinds[cmdb.modules.get(moduleId)?.default ?? 9]);
    }
    // search_module takes one set a call: behaviour.md B2.
    expect(bkgraph.callCounts()).toEqual({
      'cc/search_business': 1,
      'cc/search_module': cmdb.setsOf(2).length,
      'cc/search_set': 1,
    });
  });

  it('has its sets and modules filtered and ordered by the ESB', async () => {
    const query = /* GraphQL */ `
      {
        business(bizId: 2) {
          sets(filter: { name: "公共组件", environment: PRODUCTION }) {
            nodes {
              name
              modules(filter: { nameContains: "e" }, orderBy: { field: NAME, direction: DESC }, first: 2) {
                totalCount nodes { name }
              }
            }
          }
        }
      }
    `;
    const { data, errors } = await bkgraph.ask<{
      business: {
        sets: { nodes: { modules: { totalCount: number; nodes: { name: string }[] } }[] };
      };
    }>(query);
    const { cmdb } = bkgraph.sandbox.state;
    const set = cmdb.setsOf(2).find((one) => one.bk_set_name === '公共组件');
    const names = cmdb
      .modulesOf(2)
      .filter((one) => one.bk_set_id === set?.bk_set_id && one.bk_module_name.includes('e'))
      .map((one) => one.bk_module_name)
      .sort()
      .reverse();

    expect(errors).toEqual([]);
    const [found] = data.business.sets.nodes;
    expect(found?.modules).toEqual({
      totalCount: names.length,
      nodes: names.slice(0, 2).map((name) => ({ name })),
    });
    expect(paramsOf(bkgraph.sandbox, 'cc/search_set')[0]).toMatchObject({
      bk_biz_id: 2,
      condition: { bk_set_name: { $in: ['公共组件'] }, bk_set_env: { $in: ['3'] } },
    });
    expect(paramsOf(bkgraph.sandbox, 'cc/search_module')[0]).toMatchObject({
      page: { start: 0, limit: 2, sort: '-bk_module_name' },
    });
  });

  it('is cut into pages by a time with ids to break ties', async () => {
    const { errors } = await bkgraph.ask(
      '{ business(bizId: 2) { sets(orderBy: { field: CREATED_AT }) { totalCount } } }',
    );
    expect(errors).toEqual([]);
    expect(paramsOf(bkgraph.sandbox, 'cc/search_set')[0]).toMatchObject({
      page: { sort: 'create_time,bk_set_id' },
    });
  });

  it('keeps its idle pool when the modules of that cannot be read', async () => {
    bkgraph.sandbox.faults.set('cc/search_module', { kind: 'false', code: 1199017, message: 'no' });
    const { data, errors } = await bkgraph.ask<{
      business: { internalModules: { setId: number; modules: null } };
    }>('{ business(bizId: 2) { internalModules { setId modules { kind } } } }');
    bkgraph.sandbox.faults.clear();
    expect(data.business.internalModules.setId).toBeGreaterThan(0);
    expect(data.business.internalModules.modules).toBeNull();
    expect(errors).toMatchObject([{ path: ['business', 'internalModules', 'modules'] }]);
  });

  it('is one business: a number that stands for all of them is refused', async () => {
    for (const bizId of [0, -1]) {
      const { errors } = await bkgraph.ask(`{ hosts(bizId: ${bizId}) { totalCount } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'bizId' } }]);
    }
    const { data } = await bkgraph.ask(
      '{ business(bizId: 2) { hostsOfModules(moduleIds: []) { hostId } } }',
    );
    expect(data).toEqual({ business: { hostsOfModules: [] } });
    expect(bkgraph.callCounts()).toEqual({ 'cc/search_business': 1 });
  });

  it('has user-defined attributes, apart from the own ones of the CMDB', async () => {
    const query = /* GraphQL */ `
      {
        hosts(bizId: 2, first: 1) { nodes { all: attributes some: attributes(names: ["rack", "bk_cpu", "none"]) } }
        business(bizId: 2) { attributes }
      }
    `;
    const { data } = await bkgraph.ask<{
      hosts: { nodes: { all: Record<string, unknown>; some: Record<string, unknown> }[] };
      business: { attributes: Record<string, unknown> };
    }>(query);
    const [host] = data.hosts.nodes;

    expect(Object.keys(host?.all ?? {}).sort()).toEqual([
      'env_tag',
      'owner_team',
      'rack',
      'warranty_until',
    ]);
    expect(Object.keys(host?.some ?? {}).sort()).toEqual(['bk_cpu', 'rack']);
    expect(Object.keys(data.business.attributes)).toEqual(['cost_center']);
  });

  it('lists every host of the given modules in one call, and a host with its display names', async () => {
    const { cmdb } = bkgraph.sandbox.state;
    const [one, two] = cmdb.modulesOf(2).filter((module) => module.default === 0);
    const moduleIds = [one?.bk_module_id ?? 0, two?.bk_module_id ?? 0];
    const query = /* GraphQL */ `
      query ($moduleIds: [Int!]!) {
        business(bizId: 2) { hostsOfModules(moduleIds: $moduleIds) { hostId properties { propertyId name value } } }
      }
    `;
    const { data, errors } = await bkgraph.ask<{
      business: {
        hostsOfModules: { hostId: number; properties: { propertyId: string; value: unknown }[] }[];
      };
    }>(query, { moduleIds });

    expect(errors).toEqual([]);
    const members = new Set(moduleIds.flatMap((id) => [...cmdb.hosts.hostIdsIn(id)]));
    const hosts = data.business.hostsOfModules;
    expect(new Set(hosts.map(({ hostId }) => hostId))).toEqual(members);
    expect(hosts.length).toBe(members.size);
    for (const { hostId, properties } of hosts) {
      expect(properties).toContainEqual({
        propertyId: 'bk_host_id',
        name: 'host ID',
        value: hostId,
      });
    }
    expect(bkgraph.callCounts()).toMatchObject({
      'cc/find_host_by_module': 1,
      'cc/get_host_base_info': members.size,
    });
  });
});
