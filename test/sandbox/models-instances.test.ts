import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, first, type Item, type Page, sandboxForTest } from './ask.ts';

const OWNER = { bk_supplier_account: '0' };

const create = (sandbox: Sandbox, objId: string, values: object) =>
  ask<{ bk_inst_id: number; bk_cloud_id?: number }>(sandbox, 'cc/create_inst', {
    ...OWNER,
    bk_obj_id: objId,
    ...values,
  });
const stored = async (sandbox: Sandbox, objId: string, condition: object = {}) =>
  (
    await ask<Page<Item>>(sandbox, 'cc/search_inst_by_object', {
      bk_obj_id: objId,
      condition,
      page: { start: 0, limit: 200, sort: 'bk_inst_id' },
    })
  ).data.info;

describe('an instance', () => {
  test('is created with defaults, changed and deleted', async () => {
    const sandbox = await sandboxForTest();
    const values = { bk_inst_name: 'mysql-new', bk_port: 3310, bk_biz_id: 3, unknown: 'dropped' };
    const { bk_inst_id } = (await create(sandbox, 'bk_mysql', values)).data;
    const own = async () => first(await stored(sandbox, 'bk_mysql', { bk_inst_id }));
    expect(await own()).toMatchObject({ bk_version: '8.0', is_ha: false, dba: null, bk_biz_id: 3 });
    expect(await own()).not.toHaveProperty('unknown');
    const changes = { bk_inst_name: '改名', buffer_pool_gb: 1.5, cluster: 19 };
    const target = { ...OWNER, bk_obj_id: 'bk_mysql', bk_inst_id };
    await ask(sandbox, 'cc/update_inst', { ...target, ...changes });
    expect(await own()).toMatchObject({ ...changes, cluster: '19', bk_port: 3310 });
    const params = { ...OWNER, bk_obj_id: 'bk_mysql', delete: { bk_inst_id } };
    expect(await ask(sandbox, 'cc/delete_inst', params)).toMatchObject({ data: 'success' });
    expect(await stored(sandbox, 'bk_mysql', { bk_inst_id })).toEqual([]);
    expect((await ask(sandbox, 'cc/delete_inst', params)).code).toBe(1199019);
  });

  test('is refused when a value does not fit its attribute', async () => {
    const sandbox = await sandboxForTest();
    const code = async (values: object) =>
      (
        await create(sandbox, 'bk_switch', {
          bk_inst_name: 'sw-new',
          bk_admin_ip: '10.1.1.1',
          ...values,
        })
      ).code;
    expect(await code({ bk_admin_ip: undefined })).toBe(1199010);
    expect(await code({ bk_inst_name: 'sw-01' })).toBe(1199014);
    expect(await code({ bk_inst_name: 5 })).toBe(1199007);
    expect(await code({ bk_admin_ip: 'localhost' })).toBe(1199016);
    expect(await code({ remark: 'x'.repeat(2001) })).toBe(1199015);
    expect(await code({ port_count: '24' })).toBe(1199009);
    expect(await code({ port_count: 97 })).toBe(1199006);
    expect(await code({ uplink_gbps: 'fast' })).toBe(1199042);
    expect(await code({ managed: 'yes' })).toBe(1199025);
    expect(await code({ bk_vendor: 'acme' })).toBe(1199006);
    expect(await code({ on_shelf: 'soon' })).toBe(1199006);
    expect(await code({ bk_timezone: 'here' })).toBe(1199024);
    expect(await code({ bk_biz_id: 77 })).toBe(1199011);
    expect(await code({})).toBe(0);
  });

  test('of a paused or built-in model is not created here', async () => {
    const sandbox = await sandboxForTest();
    expect((await create(sandbox, 'bk_firewall', { bk_inst_name: 'fw' })).code).toBe(1101084);
    expect((await create(sandbox, 'host', { bk_host_innerip: '10.9.9.9' })).code).toBe(1101000);
  });

  test('that is associated is not deleted', async () => {
    const sandbox = await sandboxForTest();
    const params = { ...OWNER, bk_obj_id: 'bk_switch', delete: { bk_inst_id: 6 } };
    expect((await ask(sandbox, 'cc/delete_inst', params)).code).toBe(1101036);
    // a cluster without links is still held by the databases that name it
    const cluster = { ...OWNER, bk_obj_id: 'mysql_cluster', bk_inst_name: 'lonely' };
    const { bk_inst_id } = (await create(sandbox, 'mysql_cluster', cluster)).data;
    const database = { bk_obj_id: 'bk_mysql', bk_inst_id: 22, cluster: bk_inst_id };
    await ask(sandbox, 'cc/update_inst', { ...OWNER, ...database });
    const held = { ...cluster, delete: { bk_inst_id } };
    expect((await ask(sandbox, 'cc/delete_inst', held)).code).toBe(1101036);
  });

  test('is told of in the operation log', async () => {
    const sandbox = await sandboxForTest();
    const { bk_inst_id } = (await create(sandbox, 'bk_router', { bk_inst_name: 'r-3' })).data;
    const params = { condition: { op_target: 'bk_router' }, start: 0, limit: 10 };
    const log = await ask<Page<Item>>(sandbox, 'cc/get_operation_log', params);
    expect(first(log.data.info)).toMatchObject({ op_type: 1, inst_id: bk_inst_id });
  });
});

describe('a new attribute', () => {
  test('is filled, checked and, when it is deleted, gone from every instance', async () => {
    const sandbox = await sandboxForTest();
    const attribute = { bk_obj_id: 'bk_router', bk_property_id: 'slots', bk_property_name: '插槽' };
    const made = await ask<{ id: number }>(sandbox, 'cc/create_object_attribute', {
      ...OWNER,
      ...attribute,
      bk_property_type: 'int',
    });
    const target = { ...OWNER, bk_obj_id: 'bk_router', bk_inst_id: 4 };
    const write = async (slots: unknown) =>
      (await ask(sandbox, 'cc/update_inst', { ...target, slots })).code;
    expect(await write('four')).toBe(1199009);
    expect(await write(4)).toBe(0);
    expect(await stored(sandbox, 'bk_router', { slots: 4 })).toHaveLength(1);
    await ask(sandbox, 'cc/delete_object_attribute', { delete: { id: made.data.id } });
    expect(first(await stored(sandbox, 'bk_router'))).not.toHaveProperty('slots');
  });
});

test('the same seed gives the same instances', async () => {
  const [one, two] = [await sandboxForTest(), await sandboxForTest()];
  const other = await sandboxForTest({ seed: 2 });
  const switches = await stored(one, 'bk_switch');
  expect(await stored(two, 'bk_switch')).toEqual(switches);
  expect(await stored(other, 'bk_switch')).not.toEqual(switches);
});

describe('many instances', () => {
  test('are changed one after another: an error midway leaves the earlier ones changed', async () => {
    const sandbox = await sandboxForTest();
    const update = [
      { inst_id: 22, datas: { bk_port: 4000 } },
      { inst_id: 999, datas: { bk_port: 4000 } },
      { inst_id: 23, datas: { bk_port: 4000 } },
    ];
    const params = { ...OWNER, bk_obj_id: 'bk_mysql', update };
    expect((await ask(sandbox, 'cc/batch_update_inst', params)).code).toBe(1199019);
    const changed = await stored(sandbox, 'bk_mysql', { bk_port: 4000 });
    expect(changed.map((each) => each.bk_inst_id)).toEqual([22]);
  });

  test('are deleted by a wrapped list', async () => {
    const sandbox = await sandboxForTest();
    const ids: number[] = [];
    for (const bk_inst_name of ['r-a', 'r-b']) {
      ids.push((await create(sandbox, 'bk_router', { bk_inst_name })).data.bk_inst_id);
    }
    const params = { ...OWNER, bk_obj_id: 'bk_router', delete: { inst_ids: ids } };
    expect(await ask(sandbox, 'cc/batch_delete_inst', params)).toMatchObject({ data: 'success' });
    expect(await stored(sandbox, 'bk_router')).toHaveLength(2);
    const flat = { ...OWNER, bk_obj_id: 'bk_router', inst_ids: ids };
    expect((await ask(sandbox, 'cc/batch_delete_inst', flat)).code).toBe(1199010);
  });
});

describe('a cloud area', () => {
  test('is created, renamed and deleted as an instance of plat', async () => {
    const sandbox = await sandboxForTest();
    const made = await create(sandbox, 'plat', { bk_cloud_name: '香港' });
    expect(made.data).toEqual({ bk_cloud_id: 3 });
    const target = { ...OWNER, bk_obj_id: 'plat' };
    await ask(sandbox, 'cc/update_inst', { ...target, bk_inst_id: 3, bk_cloud_name: 'hk' });
    expect(await stored(sandbox, 'plat', { bk_cloud_name: 'hk' })).toHaveLength(1);
    const remove = async (bk_inst_id: number) =>
      (await ask(sandbox, 'cc/delete_inst', { ...target, delete: { bk_inst_id } })).code;
    expect(await remove(3)).toBe(0);
    expect(await stored(sandbox, 'plat')).toHaveLength(3);
    expect((await create(sandbox, 'plat', { bk_cloud_name: 'x' })).data.bk_cloud_id).toBe(4);
    expect(await remove(0)).toBe(1101001);
    expect(await remove(1)).toBe(1101030);
  });

  test('is called bk_inst_id where the release does so', async () => {
    const sandbox = await sandboxForTest({ modes: { newCloudAreaKey: 'bk_inst_id' } });
    expect((await create(sandbox, 'plat', { bk_cloud_name: 'x' })).data).toEqual({ bk_inst_id: 3 });
    expect((await create(sandbox, 'plat', { bk_cloud_name: 'x' })).code).toBe(1199014);
  });
});
