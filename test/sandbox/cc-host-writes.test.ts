import { beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, first, type Item, type Page, sandboxForTest } from './ask.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await sandboxForTest();
});

const cc = <T = Item>(api: string, params: object) => ask<T>(sandbox, `cc/${api}`, params);

interface HostItem {
  readonly host: Item;
  readonly module: readonly Item[];
}

/** Hosts with these ids or addresses, with their modules. */
async function hosts(field: string, value: readonly unknown[]): Promise<readonly HostItem[]> {
  const condition = [
    { bk_obj_id: 'host', fields: [], condition: [{ field, operator: '$in', value }] },
    { bk_obj_id: 'module', fields: [], condition: [] },
  ];
  const page = { start: 0, limit: 200, sort: 'bk_host_id' };
  return (await cc<Page<HostItem>>('search_host', { condition, page })).data.info;
}

describe('add_host_to_resource', () => {
  const add = (host_info: object, more: object = {}) =>
    cc('add_host_to_resource', { host_info, ...more });

  test('adds hosts to the pool, or straight to the idle module of a business', async () => {
    const one = { bk_host_innerip: '10.9.9.1', bk_cloud_id: 0, import_from: '3' };
    expect(await add({ '0': one, x: { ...one, bk_cloud_id: 1 } })).toMatchObject({
      result: true,
      data: {},
    });
    await add({ '0': { ...one, bk_host_innerip: '10.9.9.2' } }, { bk_biz_id: 3 });
    const found = await hosts('bk_host_innerip', ['10.9.9.1', '10.9.9.2']);
    expect(found.map(({ host }) => host.bk_host_id)).toEqual([301, 302, 303]);
    expect(found.map(({ module }) => first(module).bk_biz_id)).toEqual([1, 1, 3]);
    expect(found.map(({ module }) => first(module).default)).toEqual([1, 1, 1]);
  });

  test('updates a host that is there already, and adds the good rows beside bad ones', async () => {
    const row = { bk_host_innerip: '10.9.9.1', bk_cloud_id: 0, import_from: '3' };
    await add({ '0': row });
    await add({ '0': { ...row, bk_host_name: 'again' } });
    expect(await hosts('bk_host_innerip', ['10.9.9.1'])).toMatchObject([
      { host: { bk_host_id: 301, bk_host_name: 'again' } },
    ]);
    const busy = sandbox.state.cmdb.hosts.at(0, '10.0.0.1');
    const answer = await add({
      '0': { ...row, bk_host_innerip: busy?.bk_host_innerip },
      '1': { ...row, bk_host_innerip: 'ten' },
      '2': { ...row, bk_host_innerip: '10.9.9.3' },
    });
    expect(answer).toMatchObject({ result: false, code: 1110004, data: null });
    expect(answer.message).toMatch(/line 0: .*assigned; line 1: bk_host_innerip/);
    expect(await hosts('bk_host_innerip', ['10.9.9.3'])).toHaveLength(1);
  });

  test('wants hosts, and a business that exists', async () => {
    expect((await add({})).code).toBe(1306000);
    const row = { bk_host_innerip: '10.9.9.1', bk_cloud_id: 0, import_from: '3' };
    expect((await add({ '0': row }, { bk_biz_id: 99 })).code).toBe(1110030);
  });
});

describe('update_host', () => {
  test('changes hosts given as text joined by commas, or as a list', async () => {
    const data = { bk_host_name: '改名', rack: 'R1-1' };
    expect(await cc('update_host', { bk_host_id: '7,8', data })).toMatchObject({
      result: true,
      data: null,
    });
    await cc('update_host', { bk_host_id: [9], data: { operator: 'li.na' } });
    expect(await hosts('bk_host_id', [7, 8, 9])).toMatchObject([
      { host: data },
      { host: data },
      { host: { operator: 'li.na' } },
    ]);
  });

  test('stops at an unknown host and leaves those before it changed', async () => {
    const data = { bk_host_name: 'changed' };
    expect((await cc('update_host', { bk_host_id: '7,999,8', data })).code).toBe(1110002);
    const [seven, eight] = await hosts('bk_host_id', [7, 8]);
    expect(seven?.host.bk_host_name).toBe('changed');
    expect(eight?.host.bk_host_name).not.toBe('changed');
  });

  test('refuses ids that are none, wrong values and another address', async () => {
    const update = async (bk_host_id: unknown, data: object) =>
      (await cc('update_host', { bk_host_id, data })).code;
    expect(await update('seven', {})).toBe(1199006);
    expect(await update(undefined, {})).toBe(1306000);
    expect(await update('7', { bk_sla: '9' })).toBe(1199006);
    expect(await update('7', { bk_cpu: 'eight' })).toBe(1199009);
    expect(await update('7', { bk_host_innerip: '10.9.9.9' })).toBe(1199006);
  });
});

describe('delete_host', () => {
  test('deletes hosts wherever they stand', async () => {
    const [module = 0] = sandbox.state.cmdb.hosts.moduleIdsOf(7);
    expect((await cc('delete_host', { bk_host_id: '7,8' })).data).toEqual({});
    expect(await hosts('bk_host_id', [7, 8])).toEqual([]);
    expect(sandbox.state.cmdb.hosts.hostIdsIn(module).has(7)).toBe(false);
    expect((await cc('delete_host', { bk_host_id: '7' })).code).toBe(1110006);
    expect((await cc('get_host_base_info', { bk_host_id: 7 })).code).toBe(1110001);
  });
});

describe('clone_host_property', () => {
  /** Inner addresses of three hosts of one business in one cloud area. */
  function three(bizId: number): string[] {
    const { cmdb } = sandbox.state;
    return [...cmdb.hosts.all()]
      .filter((host) => host.bk_cloud_id === 0 && cmdb.bizIdOfHost(host.bk_host_id) === bizId)
      .slice(0, 3)
      .map((host) => host.bk_host_innerip);
  }

  test('copies attributes, but not what makes a host the one it is', async () => {
    const [source = '', two = '', last = ''] = three(2);
    const params = { bk_biz_id: 2, bk_org_ip: source, bk_dst_ip: `${two},${last}`, bk_cloud_id: 0 };
    expect(await cc('clone_host_property', params)).toMatchObject({ result: true, data: null });
    const { hosts: store } = sandbox.state.cmdb;
    const [from, to] = [store.at(0, source), store.at(0, last)];
    expect(to).toMatchObject({ bk_mem: from?.bk_mem, rack: from?.rack, operator: from?.operator });
    expect(to?.bk_host_innerip).toBe(last);
    expect(to?.bk_sn).not.toBe(from?.bk_sn);
  });

  test('refuses hosts that are unknown or of another business', async () => {
    const [source = '', target = ''] = three(2);
    const clone = async (params: object) =>
      (
        await cc('clone_host_property', {
          bk_biz_id: 2,
          bk_org_ip: source,
          bk_dst_ip: target,
          ...params,
        })
      ).code;
    expect(await clone({ bk_dst_ip: '10.99.0.1' })).toBe(1110008);
    expect(await clone({ bk_biz_id: 3 })).toBe(1110023);
    expect(await clone({ bk_org_ip: '' })).toBe(1199010);
  });
});

describe('host locks', () => {
  const ips = ['10.0.0.1', '10.0.0.2'];
  const locked = async (ip_list: readonly string[], bk_cloud_id?: number) =>
    (await cc('search_host_lock', { ip_list, bk_cloud_id })).data;

  test('are set and taken away, in one cloud area', async () => {
    for (const host of sandbox.state.cmdb.hosts.all()) {
      sandbox.state.cmdb.locks.unlock(host.bk_cloud_id, host.bk_host_innerip);
    }
    for (let twice = 0; twice < 2; twice += 1) {
      expect(await cc('add_host_lock', { ip_list: ips, bk_cloud_id: 0 })).toMatchObject({
        result: true,
        data: null,
      });
    }
    expect(await locked([...ips, '10.0.0.3'])).toEqual({
      '10.0.0.1': true,
      '10.0.0.2': true,
      '10.0.0.3': false,
    });
    expect(await locked(ips, 1)).toEqual({ '10.0.0.1': false, '10.0.0.2': false });
    expect((await cc('delete_host_lock', { ip_list: [...ips, '10.0.0.9'] })).data).toBeNull();
    expect(await locked(ips)).toEqual({ '10.0.0.1': false, '10.0.0.2': false });
  });

  test('fail as a whole for one unknown address', async () => {
    const lock = async (ip_list?: unknown) => (await cc('add_host_lock', { ip_list })).code;
    await cc('delete_host_lock', { ip_list: ips });
    expect(await lock(['10.0.0.1', '10.99.0.1'])).toBe(1199011);
    expect(await locked(ips)).toMatchObject({ '10.0.0.1': false });
    expect(await lock()).toBe(1199010);
    expect(await lock([])).toBe(1199010);
    expect(await lock('10.0.0.1')).toBe(1199006);
  });

  test('stop nobody: a locked host is moved all the same', async () => {
    const [id = 0] = [...sandbox.state.cmdb.hosts.hostIdsIn(9)];
    const host = sandbox.state.cmdb.hosts.get(id);
    const { bk_cloud_id = 0, bk_host_innerip = '' } = host ?? {};
    await cc('add_host_lock', { ip_list: [bk_host_innerip], bk_cloud_id });
    const move = { bk_biz_id: 2, bk_host_id: [id] };
    expect((await cc('transfer_host_to_idlemodule', move)).result).toBe(true);
  });
});
