import { beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, type Item, type Page, sandboxForTest } from './ask.ts';

// Business 2: set 5 with modules 9 (consul) to 13; business 4: module 48 (cold-standby) is empty.
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await sandboxForTest();
});

const cc = <T = Item>(api: string, params: object) => ask<T>(sandbox, `cc/${api}`, params);
const businesses = async (condition: object) =>
  (await cc<Page<Item>>('search_business', { condition })).data.info;
const sets = async (bk_biz_id: number, condition: object = {}) =>
  (await cc<Page<Item>>('search_set', { bk_biz_id, condition })).data.info;
const modules = async (bk_biz_id: number, bk_set_id: number) =>
  (await cc<Page<Item>>('search_module', { bk_biz_id, bk_set_id })).data.info;

const business = {
  bk_biz_name: '新业务',
  bk_biz_maintainer: 'admin',
  bk_biz_productor: 'admin',
  bk_biz_developer: 'li.na',
  bk_biz_tester: 'li.na',
  time_zone: 'Asia/Shanghai',
};

describe('a business', () => {
  test('that is created is found, with its idle pool', async () => {
    const data = { ...business, cost_center: 'CC-9' };
    const made = await cc('create_business', { bk_supplier_account: '0', data });
    expect(made).toMatchObject({ result: true, code: 0, data: { bk_biz_id: 6 } });
    expect(await businesses({ bk_biz_name: '新业务' })).toMatchObject([
      { bk_biz_id: 6, bk_biz_developer: 'li.na', cost_center: 'CC-9', life_cycle: '2', default: 0 },
    ]);
    const pool = await cc('get_biz_internal_module', { bk_supplier_account: '0', bk_biz_id: 6 });
    expect(pool.data).toMatchObject({
      bk_set_name: 'idle pool',
      module: [{ bk_module_name: 'idle machine' }, { bk_module_name: 'fault machine' }],
    });
  });

  test('is refused without a required attribute, with a taken name or a bad enum', async () => {
    const create = async (changes: object) =>
      (await cc('create_business', { data: { ...business, ...changes } })).code;
    expect(await create({ bk_biz_maintainer: '' })).toBe(1199010);
    expect(await create({ time_zone: undefined })).toBe(1199010);
    expect(await create({ bk_biz_name: '蓝鲸' })).toBe(1199014);
    expect(await create({ life_cycle: 2 })).toBe(1199006);
    expect(await create({ cost_center: 'nine' })).toBe(1199016);
    expect(await create({ life_cycle: '4' })).toBe(1199006);
    expect((await cc('create_business', {})).code).toBe(1306000);
    expect(await businesses({ bk_biz_name: '新业务' })).toEqual([]);
  });

  test('that is updated reads changed, and only it', async () => {
    const data = { bk_biz_name: '电商平台 2', life_cycle: '3' };
    expect((await cc('update_business', { bk_biz_id: 3, data })).data).toEqual({});
    expect(await businesses({ bk_biz_id: 3 })).toMatchObject([data]);
    expect((await businesses({})).map((each) => each.bk_biz_name)).toContain('蓝鲸');
    const update = async (bk_biz_id: number, changes: object) =>
      (await cc('update_business', { bk_biz_id, data: changes })).code;
    expect(await update(3, { bk_biz_name: '蓝鲸' })).toBe(1199014);
    expect(await update(99, { bk_biz_name: 'x' })).toBe(1199019);
    expect(await update(1, { bk_biz_name: 'x' })).toBe(1199027);
  });

  test('is archived and put back, and gets (recover) at every put back', async () => {
    const turn = (flag: string) =>
      cc('update_business_enable_status', { bk_biz_id: '4', bk_supplier_account: '0', flag });
    expect(await turn('disabled')).toMatchObject({ result: true, data: 'success' });
    expect(await businesses({ bk_biz_id: 4 })).toEqual([]);
    expect(await businesses({ bk_biz_id: 4, bk_data_status: 'disabled' })).toHaveLength(1);
    await turn('enable');
    await turn('enable');
    expect(await businesses({ bk_biz_id: 4 })).toMatchObject([
      { bk_biz_name: 'Skyline Games(recover)(recover)', bk_data_status: 'enable' },
    ]);
    expect((await turn('disable')).code).toBe(1199006);
    const noSupplier = { bk_biz_id: 4, flag: 'enable' };
    expect((await cc('update_business_enable_status', noSupplier)).code).toBe(1306406);
  });

  test('is deleted with all that is in it, unless hosts are', async () => {
    expect((await cc('delete_business', { bk_biz_id: 2 })).code).toBe(1101030);
    expect((await cc('delete_business', { bk_biz_id: 5 })).data).toEqual({});
    expect(await businesses({ bk_data_status: 'disabled' })).toEqual([]);
    expect(await sets(5)).toEqual([]);
    expect((await cc('delete_business', { bk_biz_id: 5 })).code).toBe(1199019);
    expect((await cc('create_business', { data: business })).data).toEqual({ bk_biz_id: 6 });
  });
});

describe('a set', () => {
  const create = (data: object, bk_biz_id = 2) => cc('create_set', { bk_biz_id, data });

  test('is created, changed and deleted', async () => {
    const data = { bk_parent_id: 2, bk_set_name: '测试集群', bk_capacity: 1000, bk_set_env: '1' };
    const made = await create(data);
    const bk_set_id = made.data.bk_set_id;
    expect(await sets(2, { bk_set_name: '测试集群' })).toMatchObject([
      { bk_set_id, bk_capacity: 1000, bk_set_env: '1', bk_service_status: '1', default: 0 },
    ]);
    const change = { bk_set_name: 'test set', bk_service_status: '2' };
    expect((await cc('update_set', { bk_biz_id: 2, bk_set_id, data: change })).data).toEqual({});
    expect(await sets(2, { bk_set_id })).toMatchObject([change]);
    expect((await cc('delete_set', { bk_biz_id: 2, bk_set_id })).data).toEqual({});
    expect(await sets(2, { bk_set_id })).toEqual([]);
    expect((await cc('delete_set', { bk_biz_id: 2, bk_set_id })).code).toBe(1199019);
  });

  test('is refused with a taken name, another parent or a wrong value', async () => {
    const good = { bk_parent_id: 2, bk_set_name: 'x' };
    expect((await create({ ...good, bk_set_name: '公共组件' })).code).toBe(1199014);
    expect((await create({ ...good, bk_parent_id: 3 })).code).toBe(1199006);
    expect((await create({ bk_set_name: 'x' })).code).toBe(1199010);
    expect((await create({ bk_parent_id: 2 })).code).toBe(1199010);
    expect((await create({ ...good, bk_set_env: '4' })).code).toBe(1199006);
    expect((await create({ ...good, bk_capacity: 'many' })).code).toBe(1199009);
    expect((await create(good, 99)).code).toBe(1199019);
    expect(await sets(2)).toHaveLength(6);
  });

  test('with hosts is not deleted, nor is the idle pool; an empty one goes with its modules', async () => {
    expect((await cc('delete_set', { bk_biz_id: 2, bk_set_id: 5 })).code).toBe(1101030);
    expect((await cc('delete_set', { bk_biz_id: 2, bk_set_id: 2 })).code).toBe(1199006);
    await cc('transfer_sethost_to_idle_module', { bk_biz_id: 2, bk_set_id: 5 });
    expect((await cc('delete_set', { bk_biz_id: 2, bk_set_id: 5 })).result).toBe(true);
    expect(await modules(2, 5)).toEqual([]);
  });

  test('after another goes in a batch, up to the one that is refused', async () => {
    const made = [];
    for (const name of ['a', 'b']) {
      const answer = await create({ bk_parent_id: 2, bk_set_name: name });
      made.push(answer.data.bk_set_id);
    }
    const inst_ids = [made[0], 5, made[1]];
    const remove = (params: object) => cc('batch_delete_set', { bk_biz_id: 2, ...params });
    expect((await remove({ delete: { inst_ids } })).code).toBe(1101030);
    expect(await sets(2, { bk_set_name: { $in: ['a', 'b'] } })).toMatchObject([
      { bk_set_name: 'b' },
    ]);
    expect((await remove({ delete: { inst_ids: [made[1]] } })).data).toBe('success');
    expect((await remove({ inst_ids: [made[1]] })).code).toBe(1199010);
  });
});

describe('a module', () => {
  const create = (data: object, bk_set_id = 5) =>
    cc('create_module', { bk_biz_id: 2, bk_set_id, data });

  test('is created, changed and deleted', async () => {
    const data = { bk_parent_id: 5, bk_module_name: '新模块', bk_module_type: '2' };
    const { bk_module_id } = (await create(data)).data;
    const place = { bk_biz_id: 2, bk_set_id: 5, bk_module_id };
    expect(await modules(2, 5)).toContainEqual(expect.objectContaining({ ...place, ...data }));
    await cc('update_module', { ...place, data: { bk_module_name: 'etcd', operator: 'li.na' } });
    const tree = JSON.stringify((await cc('search_biz_inst_topo', { bk_biz_id: 2 })).data);
    expect(tree).toContain('"bk_inst_name":"etcd"');
    expect((await cc('delete_module', place)).data).toEqual({});
    expect(await modules(2, 5)).toHaveLength(5);
    expect((await cc('delete_module', place)).code).toBe(1199019);
  });

  test('is refused with a taken name, in the idle pool, or where there is no such set', async () => {
    const data = { bk_parent_id: 5, bk_module_name: 'x' };
    expect((await create({ ...data, bk_module_name: 'consul' })).code).toBe(1199014);
    expect((await create({ ...data, bk_parent_id: 6 })).code).toBe(1199006);
    expect((await create({ bk_parent_id: 5 })).code).toBe(1199010);
    expect((await create(data, 2)).code).toBe(1199006);
    expect((await create(data, 11)).code).toBe(1199019);
    const taken = { bk_biz_id: 2, bk_set_id: 5, bk_module_id: 9 };
    const rename = { ...taken, data: { bk_module_name: 'kafka' } };
    expect((await cc('update_module', rename)).code).toBe(1199014);
  });

  test('with hosts is not deleted, an empty one is', async () => {
    const remove = (bk_biz_id: number, bk_set_id: number, bk_module_id: number) =>
      cc('delete_module', { bk_biz_id, bk_set_id, bk_module_id });
    expect((await remove(2, 5, 9)).code).toBe(1101030);
    expect((await remove(2, 2, 4)).code).toBe(1199006);
    const cold = [...sandbox.state.cmdb.modules.values()].find(
      (module) => module.bk_module_name === 'cold-standby',
    );
    expect((await remove(4, cold?.bk_set_id ?? 0, cold?.bk_module_id ?? 0)).result).toBe(true);
  });
});
