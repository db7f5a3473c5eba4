import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

interface Result {
  readonly outcome: string;
  readonly message: string | null;
  readonly host: Record<string, unknown> | null;
}

describe('changing hosts', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  async function results(mutation: string, input: string, fields: string): Promise<Result[]> {
    const { data, errors } = await bkgraph.ask<Record<string, { results: Result[] }>>(
      `mutation { ${mutation}(input: ${input}) { results { outcome message ${fields} } } }`,
    );
    expect(errors).toEqual([]);
    return data[mutation]?.results ?? [];
  }

  it('adds hosts to the pool, and refuses an address that is taken instead of changing it', async () => {
    const before = { ...bkgraph.sandbox.state.cmdb.hosts.get(1) };
    const found = await results(
      'addHosts',
      `{ hosts: [
        { innerIp: "10.9.0.1", name: "graph-1", osType: LINUX, maintainers: ["admin", "li.na"] }
        { innerIp: "10.9.0.1", cloudId: 1, attributes: { rack: "R-1" } }
        { innerIp: "10.0.0.1", name: "mine now" }
      ] }`,
      'cloudId innerIp host { name osType cloudId attributes(names: ["rack"]) business { isResourcePool } }',
    );
    const business = { isResourcePool: true };
    expect(found.map(({ outcome }) => outcome)).toEqual(['APPLIED', 'APPLIED', 'REFUSED']);
    expect(found.slice(0, 2).map(({ host }) => host)).toMatchObject([
      { name: 'graph-1', osType: 'LINUX', cloudId: 0, business },
      { name: '', osType: null, cloudId: 1, attributes: { rack: 'R-1' }, business },
    ]);
    expect(found[2]?.message).toMatch(/already; updateHosts/);
    expect(bkgraph.sandbox.state.cmdb.hosts.get(1)).toEqual(before);
    expect(paramsOf(bkgraph.sandbox, 'cc/add_host_to_resource')[0]?.['host_info']).toMatchObject({
      0: { bk_host_innerip: '10.9.0.1', import_from: '3', operator: 'admin,li.na' },
      1: { bk_cloud_id: 1, rack: 'R-1' },
    });
  });

  it('adds the good ones of a bad lot, straight to a business', async () => {
    const found = await results(
      'addHosts',
      '{ bizId: 3, hosts: [{ innerIp: "10.9.0.2" }, { innerIp: "no address" }] }',
      'host { business { name } modules { nodes { kind } } }',
    );
    expect(found[0]).toEqual({
      outcome: 'APPLIED',
      message: null,
      host: { business: { name: '电商平台' }, modules: { nodes: [{ kind: 'IDLE' }] } },
    });
    expect(found[1]).toMatchObject({ outcome: 'REFUSED', host: null });
    expect(found[1]?.message).toMatch(/line 1: bk_host_innerip/);
  });

  it('gives hosts new values, leaves those that have them, and names those that are not there', async () => {
    const change =
      '{ hostIds: [9, 10, 9999], comment: "seen", sla: L3, attributes: { rack: "R-9" } }';
    const fields = 'hostId host { hostId comment sla attributes(names: ["rack"]) }';
    const first = await results('updateHosts', change, fields);
    const second = await results('updateHosts', change, fields);

    const missing = {
      hostId: 9999,
      outcome: 'REFUSED',
      message: 'There is no host 9999 that you may see.',
      host: null,
    };
    const written = (hostId: number, outcome: string) => ({
      hostId,
      outcome,
      message: null,
      host: { hostId, comment: 'seen', sla: 'L3', attributes: { rack: 'R-9' } },
    });
    expect(first).toEqual([written(9, 'APPLIED'), written(10, 'APPLIED'), missing]);
    expect(second).toEqual([written(9, 'UNCHANGED'), written(10, 'UNCHANGED'), missing]);
    expect(paramsOf(bkgraph.sandbox, 'cc/update_host')).toEqual([
      expect.objectContaining({
        bk_host_id: '9,10',
        data: { bk_comment: 'seen', bk_sla: '3', rack: 'R-9' },
      }),
    ]);
  });

  it('tells from a second look which hosts a refused update had reached', async () => {
    bkgraph.sandbox.faults.set('cc/update_host', {
      kind: 'false',
      code: 1110002,
      message: 'update host failed',
      acted: true,
    });
    const found = await results('updateHosts', '{ hostIds: [9], name: "n" }', 'host { name }');
    expect(found).toEqual([{ outcome: 'APPLIED', message: null, host: { name: 'n' } }]);
    bkgraph.sandbox.faults.set('cc/update_host', { kind: 'false', code: 1110002, message: 'no' });
    const refused = await results('updateHosts', '{ hostIds: [9], name: "m" }', 'host { name }');
    expect(refused).toEqual([{ outcome: 'REFUSED', message: 'no', host: { name: 'n' } }]);
  });

  it('says UNKNOWN of a refused update when nobody can look again how far it got', async () => {
    let looks = 0;
    bkgraph.sandbox.faults.set('cc/update_host', { kind: 'false', code: 1110002, message: 'no' });
    bkgraph.sandbox.faults.set('cc/search_host', {
      kind: 'false',
      code: 1110001,
      message: 'select failed',
      when: () => looks++ > 0,
    });
    const found = await results('updateHosts', '{ hostIds: [9], name: "n" }', 'hostId');
    expect(found).toEqual([
      { hostId: 9, outcome: 'UNKNOWN', message: 'no It could not be read again to see.' },
    ]);
  });

  it('deletes hosts of the pool and keeps those that still serve', async () => {
    const found = await results('deleteHosts', '{ hostIds: [4, 9] }', 'hostId host { hostId }');
    expect(found).toEqual([
      { hostId: 4, outcome: 'APPLIED', message: null, host: null },
      {
        hostId: 9,
        outcome: 'REFUSED',
        message: 'Host 9 is not in the resource pool; use transferHostsToResourcePool first.',
        host: { hostId: 9 },
      },
    ]);
    expect(bkgraph.sandbox.state.cmdb.hosts.get(4)).toBeUndefined();
    const { data } = await bkgraph.ask('{ host(hostId: 4) { name } }');
    expect(data).toEqual({ host: null });
    expect(paramsOf(bkgraph.sandbox, 'cc/delete_host')).toEqual([
      expect.objectContaining({ bk_host_id: '4' }),
    ]);
  });

  it('copies attributes to hosts of the same business and cloud area, and to no others', async () => {
    const found = await results(
      'cloneHostProperties',
      '{ bizId: 2, sourceHostId: 9, targetHostIds: [10, 15, 1] }',
      'hostId host { hostId innerIp }',
    );
    expect(found.map(({ outcome, message }) => [outcome, message])).toEqual([
      ['APPLIED', null],
      ['REFUSED', 'Host 15 is not in cloud area 0, as the source is.'],
      ['REFUSED', 'Host 1 is not in business 2.'],
    ]);
    const { hosts } = bkgraph.sandbox.state.cmdb;
    const [source, target] = [hosts.get(9), hosts.get(10)];
    expect(target?.['bk_mem']).toBe(source?.['bk_mem']);
    expect(target?.['operator']).toBe(source?.['operator']);
    expect(target?.bk_host_innerip).not.toBe(source?.bk_host_innerip);
  });

  it.each([
    [
      'the source among the targets',
      'cloneHostProperties',
      '{ bizId: 2, sourceHostId: 9, targetHostIds: [9] }',
    ],
    ['no host', 'updateHosts', '{ hostIds: [], name: "x" }'],
    ['no new value', 'updateHosts', '{ hostIds: [9] }'],
    [
      'an inner IP among the attributes',
      'updateHosts',
      '{ hostIds: [9], attributes: { bk_host_innerip: "1.1.1.1" } }',
    ],
    [
      'an address twice',
      'addHosts',
      '{ hosts: [{ innerIp: "10.9.0.1" }, { innerIp: "10.9.0.1" }] }',
    ],
    [
      'attributes that are no object',
      'addHosts',
      '{ hosts: [{ innerIp: "10.9.0.1", attributes: [1] }] }',
    ],
  ])('refuses %s without a call', async (_, mutation, input) => {
    const { errors } = await bkgraph.ask(
      `mutation { ${mutation}(input: ${input}) { results { outcome } } }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(bkgraph.callCounts()).toEqual({});
  });
});

describe('locking hosts', () => {
  let bkgraph: Bkgraph;

  beforeEach(async () => {
    bkgraph = await startBkgraph();
  });
  afterEach(() => bkgraph.stop());

  interface Lock {
    readonly hostId: number;
    readonly outcome: string;
    readonly host: { readonly locked: boolean } | null;
  }

  async function lock(mutation: 'lockHosts' | 'unlockHosts', hostIds: number[]): Promise<Lock[]> {
    const { data, errors } = await bkgraph.ask<Record<string, { results: Lock[] }>>(
      `mutation ($ids: [Int!]!) { ${mutation}(input: { hostIds: $ids }) {
        results { hostId outcome host { locked } } } }`,
      { ids: hostIds },
    );
    expect(errors).toEqual([]);
    return data[mutation]?.results ?? [];
  }

  it('locks those of several cloud areas with a call for each, and leaves locked ones', async () => {
    const found = await lock('lockHosts', [2, 9, 15, 9999]);

    expect(found).toEqual([
      { hostId: 2, outcome: 'UNCHANGED', host: { locked: true } },
      { hostId: 9, outcome: 'APPLIED', host: { locked: true } },
      { hostId: 15, outcome: 'APPLIED', host: { locked: true } },
      { hostId: 9999, outcome: 'REFUSED', host: null },
    ]);
    const asked = paramsOf(bkgraph.sandbox, 'cc/add_host_lock');
    expect(asked.map(({ bk_cloud_id, ip_list }) => [bk_cloud_id, ip_list])).toEqual([
      [0, ['10.0.0.7']],
      [1, ['10.0.0.3']],
    ]);
    const { locks } = bkgraph.sandbox.state.cmdb;
    expect([locks.isLocked(0, '10.0.0.7'), locks.isLocked(1, '10.0.0.3')]).toEqual([true, true]);
  });

  it('unlocks them again', async () => {
    const found = await lock('unlockHosts', [2, 9]);
    expect(found).toEqual([
      { hostId: 2, outcome: 'APPLIED', host: { locked: false } },
      { hostId: 9, outcome: 'UNCHANGED', host: { locked: false } },
    ]);
    expect(bkgraph.sandbox.state.cmdb.locks.isLocked(0, '10.0.0.2')).toBe(false);
  });

  it('is asked for once a cloud area, however many hosts a query has', async () => {
    const { data, errors } = await bkgraph.ask<{
      hosts: { nodes: { hostId: number; cloudId: number; locked: boolean }[] };
    }>('{ hosts(bizId: 2, first: 200) { nodes { hostId cloudId locked } } }');

    expect(errors).toEqual([]);
    const { nodes } = data.hosts;
    expect(nodes.filter(({ locked }) => locked).map(({ hostId }) => hostId)).toEqual([2, 3]);
    const areas = new Set(nodes.map(({ cloudId }) => cloudId));
    expect(bkgraph.callCounts()).toEqual({
      'cc/search_host': 1,
      'cc/search_host_lock': areas.size,
    });
  });

  it('tells what was locked although the call of the next area was cut off by a limit', async () => {
    bkgraph.sandbox.faults.set('cc/add_host_lock', {
      kind: 'false',
      code: 1306429,
      message: 'rate limit',
      when: ({ bk_cloud_id }) => bk_cloud_id === 1,
    });
    const found = await lock('lockHosts', [9, 15]);
    expect(found.map(({ outcome }) => outcome)).toEqual(['APPLIED', 'REFUSED']);
  });

  it('refuses those of one area whose call is refused, and locks the others', async () => {
    bkgraph.sandbox.faults.set('cc/add_host_lock', {
      kind: 'false',
      code: 1199011,
      message: 'ip_list holds an unknown address',
      when: ({ bk_cloud_id }) => bk_cloud_id === 0,
    });
    const found = await lock('lockHosts', [9, 15]);
    expect(found.map(({ outcome }) => outcome)).toEqual(['REFUSED', 'APPLIED']);
  });
});
