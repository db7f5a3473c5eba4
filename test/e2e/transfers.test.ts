import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, startBkgraph } from '../kit/bkgraph.ts';
import { MOVE, type TransferResult } from '../kit/queries.ts';

interface Moved {
  readonly transferHostsToModules: { readonly results: readonly TransferResult[] } | null;
}

describe('moving hosts', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  function modulesOf(hostId: number): number[] {
    return [...bkgraph.sandbox.state.cmdb.hosts.moduleIdsOf(hostId)].sort((a, b) => a - b);
  }

  /** Hosts of business 2 that stand in ordinary modules, and two modules that they are not in. */
  function someHosts(count: number): { hostIds: number[]; moduleIds: number[] } {
    const { cmdb } = bkgraph.sandbox.state;
    const ordinary = cmdb.modulesOf(2).filter((module) => module.default === 0);
    const hostIds = [...cmdb.hosts.all()]
      .map((host) => host.bk_host_id)
      .filter((id) => modulesOf(id).some((own) => ordinary.some((one) => one.bk_module_id === own)))
      .slice(0, count);
    const taken = new Set(hostIds.flatMap(modulesOf));
    const free = ordinary.map((one) => one.bk_module_id).filter((id) => !taken.has(id));
    return { hostIds, moduleIds: free.slice(0, 2) };
  }

  function poolHost(): number {
    const { cmdb } = bkgraph.sandbox.state;
    const host = [...cmdb.hosts.all()].find(
      (one) => cmdb.bizIdOfHost(one.bk_host_id) === cmdb.poolBizId,
    );
    return host?.bk_host_id ?? 0;
  }

  async function simple(mutation: string, input: object): Promise<readonly TransferResult[]> {
    const query = `mutation ($input: TransferHostsInput!) {
      ${mutation}(input: $input) { results { hostId outcome message host { hostId modules { nodes { moduleId } } } } }
    }`;
    const { data, errors } = await bkgraph.ask<Record<string, { results: TransferResult[] }>>(
      query,
      { input },
    );
    expect(errors).toEqual([]);
    return data[mutation]?.results ?? [];
  }

  it('puts them into the given modules, and every later query finds them there', async () => {
    const { hostIds, moduleIds } = someHosts(3);
    const { data, errors } = await bkgraph.ask<Moved>(MOVE, { bizId: 2, hostIds, moduleIds });

    expect(errors).toEqual([]);
    const nodes = moduleIds.map((moduleId) => ({ moduleId }));
    expect(data.transferHostsToModules?.results).toEqual(
      hostIds.map((hostId) => ({
        outcome: 'APPLIED',
        message: null,
        host: { hostId, modules: { nodes } },
      })),
    );
    for (const hostId of hostIds) expect(modulesOf(hostId)).toEqual(moduleIds);
    const later = await bkgraph.ask<{ hosts: { nodes: { hostId: number }[] } }>(
      'query ($ids: [Int!]) { hosts(bizId: 2, filter: { moduleIds: $ids }, first: 1000) { nodes { hostId } } }',
      { ids: moduleIds.slice(0, 1) },
    );
    expect(later.data.hosts.nodes.map(({ hostId }) => hostId)).toEqual(
      expect.arrayContaining(hostIds),
    );
  });

  it('adds the modules to those they are in with APPEND, and says UNCHANGED the second time', async () => {
    const { hostIds, moduleIds } = someHosts(1);
    const before = modulesOf(hostIds[0] ?? 0);
    const variables = { bizId: 2, hostIds, moduleIds, mode: 'APPEND' };
    const first = await bkgraph.ask<Moved>(MOVE, variables);
    const second = await bkgraph.ask<Moved>(MOVE, variables);

    expect(first.data.transferHostsToModules?.results[0]?.outcome).toBe('APPLIED');
    expect(modulesOf(hostIds[0] ?? 0)).toEqual([...before, ...moduleIds].sort((a, b) => a - b));
    expect(second.data.transferHostsToModules?.results[0]?.outcome).toBe('UNCHANGED');
  });

  it('moves the good ones of a list and tells why the others were not', async () => {
    const { hostIds, moduleIds } = someHosts(2);
    const foreign = poolHost();
    const [first = 0, second = 0] = hostIds;
    const asked = [first, 999_999, foreign, second];
    const { data, errors } = await bkgraph.ask<Moved>(MOVE, {
      bizId: 2,
      hostIds: asked,
      moduleIds,
    });

    expect(errors).toEqual([]);
    expect(data.transferHostsToModules?.results).toMatchObject([
      { outcome: 'APPLIED', host: { hostId: first } },
      { outcome: 'REFUSED', message: 'There is no host 999999 that you may see.', host: null },
      {
        outcome: 'REFUSED',
        message: `Host ${foreign} is not in business 2.`,
        host: { hostId: foreign },
      },
      { outcome: 'APPLIED', host: { hostId: second } },
    ]);
    expect(modulesOf(second)).toEqual(moduleIds);
  });

  it('answers REFUSED in the words of the CMDB for a module that is not of the business', async () => {
    const { hostIds } = someHosts(2);
    const before = hostIds.map(modulesOf);
    const { data, errors } = await bkgraph.ask<Moved>(MOVE, {
      bizId: 2,
      hostIds,
      moduleIds: [987_654],
    });

    expect(errors).toEqual([]);
    const results = data.transferHostsToModules?.results ?? [];
    expect(results.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED']);
    expect(results[0]?.message).toMatch(/module/i);
    expect(hostIds.map(modulesOf)).toEqual(before);
  });

  it('takes them to the idle module, the fault module, the pool, and back into a business', async () => {
    const { hostIds } = someHosts(2);
    const { cmdb } = bkgraph.sandbox.state;
    const idle = cmdb.builtInModule(2, 1)?.bk_module_id;
    const fault = cmdb.builtInModule(2, 2)?.bk_module_id;
    const input = { bizId: 2, hostIds };
    const applied = hostIds.map((hostId) => ({ hostId, outcome: 'APPLIED', message: null }));

    expect(await simple('transferHostsToFault', input)).toMatchObject(applied);
    expect(hostIds.map(modulesOf)).toEqual([[fault], [fault]]);
    const early = await simple('transferHostsToResourcePool', input);
    expect(early.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'REFUSED']);
    expect(await simple('transferHostsToIdle', input)).toMatchObject(applied);
    expect(hostIds.map(modulesOf)).toEqual([[idle], [idle]]);
    expect(await simple('transferHostsToResourcePool', input)).toMatchObject(applied);
    expect(hostIds.map((id) => cmdb.bizIdOfHost(id))).toEqual([cmdb.poolBizId, cmdb.poolBizId]);
    expect(await simple('transferHostsToResourcePool', input)).toMatchObject(
      hostIds.map(() => ({ outcome: 'UNCHANGED' })),
    );
    expect(await simple('assignHostsFromResourcePool', { bizId: 3, hostIds })).toMatchObject(
      applied,
    );
    expect(hostIds.map((id) => cmdb.bizIdOfHost(id))).toEqual([3, 3]);
  });

  it('empties a module into the idle module', async () => {
    const { cmdb } = bkgraph.sandbox.state;
    const module = cmdb
      .modulesOf(2)
      .find((one) => one.default === 0 && cmdb.hosts.hostIdsIn(one.bk_module_id).size > 2);
    const hostIds = [...cmdb.hosts.hostIdsIn(module?.bk_module_id ?? 0)].sort((a, b) => a - b);
    const query = /* GraphQL */ `
      mutation ($input: EmptyModuleInput!) {
        emptyModule(input: $input) { results { hostId outcome } module { name hosts { totalCount } } }
      }
    `;
    const input = { bizId: 2, setId: module?.bk_set_id, moduleId: module?.bk_module_id };
    const { data, errors } = await bkgraph.ask(query, { input });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      emptyModule: {
        results: hostIds.map((hostId) => ({ hostId, outcome: 'APPLIED' })),
        module: { name: module?.bk_module_name, hosts: { totalCount: 0 } },
      },
    });
    const unknown = await bkgraph.ask(query, { input: { ...input, moduleId: 987_654 } });
    expect(unknown.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('reads afresh after each write, also between two in one request', async () => {
    const { hostIds, moduleIds } = someHosts(1);
    const [one = 0, two = 0] = moduleIds;
    const query = /* GraphQL */ `
      mutation ($hostIds: [Int!]!, $one: [Int!]!, $two: [Int!]!) {
        first: transferHostsToModules(input: { bizId: 2, hostIds: $hostIds, moduleIds: $one, mode: REPLACE }) {
          results { host { modules { nodes { moduleId } } } }
        }
        second: transferHostsToModules(input: { bizId: 2, hostIds: $hostIds, moduleIds: $two, mode: REPLACE }) {
          results { host { modules { nodes { moduleId } } } }
        }
      }
    `;
    const { data } = await bkgraph.ask(query, { hostIds, one: [one], two: [two] });

    const at = (moduleId: number) => ({
      results: [{ host: { modules: { nodes: [{ moduleId }] } } }],
    });
    expect(data).toEqual({ first: at(one), second: at(two) });
  });

  it('refuses a host of another business, also one that stands there as it would here', async () => {
    const { hostIds, moduleIds } = someHosts(1);
    await simple('transferHostsToIdle', { bizId: 2, hostIds });
    const elsewhere = { bizId: 3, hostIds };
    const [idle] = await simple('transferHostsToIdle', elsewhere);
    const [pooled] = await simple('transferHostsToIdle', { bizId: 3, hostIds: [poolHost()] });
    await bkgraph.ask<Moved>(MOVE, { bizId: 2, hostIds, moduleIds });
    const { data } = await bkgraph.ask<Moved>(MOVE, { ...elsewhere, moduleIds });
    const [moved] = data.transferHostsToModules?.results ?? [];

    for (const result of [idle, pooled, moved]) {
      expect(result).toMatchObject({ outcome: 'REFUSED' });
      expect(result?.message).toMatch(/^Host \d+ is not in business 3\.$/);
    }
  });

  it('tells which hosts left a module, also when the module cannot be read again', async () => {
    const { cmdb } = bkgraph.sandbox.state;
    const { hostIds } = someHosts(1);
    const moduleId = modulesOf(hostIds[0] ?? 0)[0] ?? 0;
    const set = cmdb.modulesOf(2).find((one) => one.bk_module_id === moduleId);
    const count = cmdb.hosts.hostIdsIn(moduleId).size;
    let asked = 0;
    bkgraph.sandbox.faults.set('cc/search_module', {
      kind: 'false',
      code: 1199017,
      message: 'select failed',
      when: () => asked++ > 0,
    });
    const { data, errors } = await bkgraph.ask<{
      emptyModule: { results: { outcome: string }[]; module: unknown };
    }>(
      `mutation ($input: EmptyModuleInput!) { emptyModule(input: $input) {
        results { outcome } module { name }
      } }`,
      { input: { bizId: 2, setId: set?.bk_set_id ?? 0, moduleId } },
    );

    expect(count).toBeGreaterThan(0);
    expect(data.emptyModule.results).toEqual(Array(count).fill({ outcome: 'APPLIED' }));
    expect(data.emptyModule.module).toBeNull();
    expect(errors).toMatchObject([{ path: ['emptyModule', 'module'] }]);
  });

  it('says UNKNOWN when the call was sent and its answer was lost, and sends it once only', async () => {
    const { hostIds, moduleIds } = someHosts(2);
    bkgraph.sandbox.faults.set('cc/transfer_host_module', { kind: 'cut' });
    const { data, errors } = await bkgraph.ask<Moved>(MOVE, { bizId: 2, hostIds, moduleIds });

    expect(errors).toEqual([]);
    const results = data.transferHostsToModules?.results ?? [];
    expect(results.map(({ outcome }) => outcome)).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(results[0]?.host?.modules.nodes).toEqual(moduleIds.map((moduleId) => ({ moduleId })));
    expect(bkgraph.callCounts()['cc/transfer_host_module']).toBe(1);
  });

  it('is an error, and nothing is sent, when the hosts cannot be looked at first', async () => {
    const { hostIds, moduleIds } = someHosts(1);
    bkgraph.sandbox.faults.set('cc/search_host', { kind: 'http', status: 502 });
    const { data, errors } = await bkgraph.ask<Moved>(MOVE, { bizId: 2, hostIds, moduleIds });

    expect(data).toEqual({ transferHostsToModules: null });
    expect(errors[0]?.extensions.code).toBe('ESB_UNAVAILABLE');
    expect(bkgraph.callCounts()['cc/transfer_host_module']).toBeUndefined();
  });
});
