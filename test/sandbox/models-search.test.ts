import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, first, type Item, type Page, sandboxForTest } from './ask.ts';

const OWNER = { bk_supplier_account: '0' };
const page = { start: 0, limit: 200 };

const stored = async (sandbox: Sandbox, objId: string, condition: object = {}) =>
  (
    await ask<Page<Item>>(sandbox, 'cc/search_inst_by_object', {
      bk_obj_id: objId,
      condition,
      page: { ...page, sort: 'bk_inst_id' },
    })
  ).data.info;
const searched = async (sandbox: Sandbox, objId: string, more: object) =>
  (await ask<Page<Item>>(sandbox, 'cc/search_inst', { ...OWNER, bk_obj_id: objId, page, ...more }))
    .data;

describe('search_inst_by_object', () => {
  test('finds instances by attribute, exactly or by operators', async () => {
    const sandbox = await sandboxForTest();
    const names = async (condition: object) =>
      (await stored(sandbox, 'bk_mysql', condition)).map((each) => each.bk_inst_name);
    expect(await names({ bk_inst_name: 'mysql-01' })).toEqual(['mysql-01']);
    expect(await names({ bk_inst_name: 'mysql' })).toEqual([]);
    expect(await names({ bk_inst_id: { $in: [22, 24] } })).toEqual(['mysql-01', 'mysql-03']);
    expect(await names({ bk_role: 'master' })).toHaveLength(4);
    const bad = { bk_obj_id: 'bk_mysql', condition: { bk_port: { $like: 1 } } };
    expect((await ask(sandbox, 'cc/search_inst_by_object', bad)).code).toBe(1199017);
  });

  test('lists cloud areas, hosts, sets and businesses too', async () => {
    const sandbox = await sandboxForTest();
    const areas = await stored(sandbox, 'plat');
    expect(areas.map((area) => area.bk_cloud_name)).toContain('广州机房');
    const hosts = await stored(sandbox, 'host', { bk_host_id: { $in: [1, 2] } });
    expect(hosts.map((host) => typeof host.bk_cloud_id)).toEqual(['number', 'number']);
    expect(await stored(sandbox, 'set', { bk_set_name: '交易' })).toHaveLength(1);
    expect(await stored(sandbox, 'biz', { bk_biz_id: 2 })).toMatchObject([{ bk_biz_name: '蓝鲸' }]);
  });

  test('narrows and pages up to 200, and knows its models', async () => {
    const sandbox = await sandboxForTest();
    const api = 'cc/search_inst_by_object';
    const params = { bk_obj_id: 'bk_switch', fields: ['bk_inst_name'] };
    const second = { start: 1, limit: 1, sort: '-bk_inst_id' };
    const { data } = await ask<Page<Item>>(sandbox, api, { ...params, page: second });
    expect(data).toEqual({ count: 12, info: [{ bk_inst_id: 16, bk_inst_name: 'sw-11' }] });
    const beyond = { start: 0, limit: 201 };
    expect((await ask(sandbox, api, { ...params, page: beyond })).code).toBe(1199035);
    expect((await ask(sandbox, api, { bk_obj_id: 'no' })).code).toBe(1101016);
    expect((await ask(sandbox, api)).code).toBe(1306000);
  });
});

describe('search_inst', () => {
  test('expands association attributes to the instances', async () => {
    const sandbox = await sandboxForTest();
    const condition = { bk_mysql: [{ field: 'bk_inst_id', operator: '$in', value: [22] }] };
    const { count, info } = await searched(sandbox, 'bk_mysql', { condition });
    expect(count).toBe(1);
    expect(first(info).cluster).toEqual([
      { bk_inst_id: 18, bk_inst_name: '订单库', bk_obj_id: 'mysql_cluster', id: '18' },
    ]);
    const clusters = await searched(sandbox, 'mysql_cluster', {});
    expect(first(clusters.info).proxies).toHaveLength(2);
  });

  test('finds instances by what they are associated with', async () => {
    const sandbox = await sandboxForTest();
    const condition = { host: [{ field: 'bk_host_id', operator: '$eq', value: 1 }] };
    const { info } = await searched(sandbox, 'bk_switch', { condition });
    expect(info.map((device) => device.bk_inst_name)).toEqual(['sw-01']);
    const both = {
      idc_room: [{ field: 'city', operator: '$regex', value: '^广' }],
      bk_switch: [{ field: 'bk_inst_name', operator: '$ne', value: 'sw-01' }],
    };
    expect((await searched(sandbox, 'bk_switch', { condition: both })).count).toBe(3);
  });

  test('no longer knows an association whose host is gone', async () => {
    const sandbox = await sandboxForTest();
    const condition = { host: [{ field: 'bk_host_id', operator: '$eq', value: 1 }] };
    sandbox.state.cmdb.hosts.remove(1);
    expect((await searched(sandbox, 'bk_switch', { condition })).count).toBe(0);
    const links = await ask<readonly Item[]>(sandbox, 'cc/find_instance_association', {
      condition: { bk_obj_asst_id: 'bk_switch_connect_host' },
      metadata: { label: { bk_biz_id: '2' } },
    });
    expect(links.data).toHaveLength(59);
  });

  test('takes fields in any form, or by model only where the code rules', async () => {
    const lenient = await sandboxForTest();
    for (const fields of ['bk_inst_name', ['bk_inst_name'], { bk_router: ['bk_inst_name'] }]) {
      const { info } = await searched(lenient, 'bk_router', { fields });
      expect(first(info)).toEqual({ bk_inst_id: 4, bk_inst_name: 'core-router-01' });
    }
    const strict = await sandboxForTest({ modes: { searchInstFields: 'by-model' } });
    const params = { ...OWNER, bk_obj_id: 'bk_router', page, fields: ['bk_inst_name'] };
    expect((await ask(strict, 'cc/search_inst', params)).code).toBe(1199000);
  });

  test('refuses an unknown operator, and a call without the supplier', async () => {
    const sandbox = await sandboxForTest();
    const condition = { bk_switch: [{ field: 'bk_inst_id', operator: '$neq', value: 1 }] };
    const params = { ...OWNER, bk_obj_id: 'bk_switch', page, condition };
    expect((await ask(sandbox, 'cc/search_inst', params)).code).toBe(1101003);
    expect((await ask(sandbox, 'cc/search_inst', { bk_obj_id: 'bk_switch' })).code).toBe(1306406);
  });
});

describe('search_inst_association_topo', () => {
  const topo = (sandbox: Sandbox, objId: string, instId: unknown) =>
    ask<readonly Item[]>(sandbox, 'cc/search_inst_association_topo', {
      ...OWNER,
      bk_obj_id: objId,
      bk_inst_id: instId,
    });

  test('shows what a host points to and what points to it, by model', async () => {
    const sandbox = await sandboxForTest();
    const { data } = await topo(sandbox, 'host', 1);
    const { curr, next, prev } = first(data) as { curr: Item; next: Item[]; prev: Item[] };
    expect(curr).toEqual({
      bk_inst_id: 1,
      bk_inst_name: sandbox.state.cmdb.hosts.get(1)?.bk_host_innerip,
      bk_obj_icon: 'icon-cc-host',
      bk_obj_id: 'host',
      bk_obj_name: 'host',
      children: [],
      count: 0,
    });
    expect(next).toMatchObject([{ bk_obj_id: 'plat', bk_inst_id: 0, count: 1 }]);
    expect((first(next).children as Item[])[0]).toHaveProperty('id', expect.any(String));
    const switches = prev.find((group) => group.bk_obj_id === 'bk_switch');
    expect(switches?.children).toEqual([
      {
        bk_inst_id: 6,
        bk_inst_name: 'sw-01',
        bk_obj_icon: '',
        bk_obj_id: 'bk_switch',
        bk_obj_name: '',
      },
    ]);
  });

  test('refuses an unknown instance', async () => {
    const sandbox = await sandboxForTest();
    expect((await topo(sandbox, 'bk_mysql', 1)).code).toBe(1199019);
    expect((await topo(sandbox, 'bk_mysql', '22')).code).toBe(0);
    expect((await topo(sandbox, 'bk_mysql', 'test')).code).toBe(1199000);
  });
});
