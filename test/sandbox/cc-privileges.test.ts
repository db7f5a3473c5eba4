import { beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, type Item, sandboxForTest } from './ask.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await sandboxForTest();
});

const cc = <T = Item>(api: string, params: object) =>
  ask<T>(sandbox, `cc/${api}`, { bk_supplier_account: '0', ...params });
const groups = async (filter: object = {}) => (await cc<Item[]>('search_user_group', filter)).data;

describe('user groups', () => {
  test('are all shown, or those whose name or members match', async () => {
    expect(await groups()).toHaveLength(4);
    expect(await groups({ group_name: '管理' })).toEqual([
      { group_id: 1, group_name: '管理员', user_list: 'admin;zhang.wei' },
    ]);
    expect((await groups({ user_list: 'zhang.wei' })).map((each) => each.group_id)).toEqual([1, 2]);
  });

  test('are created, also twice with one name, changed and deleted', async () => {
    const group = { group_name: 'on call', user_list: 'owen;tt' };
    expect(await cc('create_user_group', group)).toMatchObject({ result: true, data: '' });
    await cc('create_user_group', group);
    expect(await groups({ group_name: 'on call' })).toMatchObject([
      { group_id: 5, ...group },
      { group_id: 6, ...group },
    ]);
    expect((await cc('update_user_group', { group_id: '5', user_list: 'owen' })).data).toBe('');
    expect(await groups({ group_name: 'on call' })).toMatchObject([
      { group_name: 'on call', user_list: 'owen' },
      group,
    ]);
    const remove = () => cc('delete_user_group', { bk_group_id: '5', delete: { group_id: '5' } });
    expect((await remove()).data).toBe('');
    expect(await groups({ group_name: 'on call' })).toHaveLength(1);
    expect((await remove()).code).toBe(1199019);
  });

  test('are refused without name or members, or when nobody knows them', async () => {
    expect((await cc('create_user_group', { group_name: 'x' })).code).toBe(1199010);
    expect((await cc('create_user_group', { user_list: 'x' })).code).toBe(1199010);
    expect((await cc('update_user_group', { group_id: '99' })).code).toBe(1199019);
    expect((await cc('update_user_group', {})).code).toBe(1306406);
    expect((await ask(sandbox, 'cc/search_user_group', {})).code).toBe(1306406);
  });
});

describe('what a group may do', () => {
  test('is shown for each group, empty for a new one', async () => {
    const { data } = await cc('search_group_privilege', { bk_group_id: '1', group_id: '1' });
    expect(data).toMatchObject({
      group_id: 1,
      sys_config: { global_busi: ['resource'], back_config: ['event', 'model', 'audit'] },
      model_config: { bk_network: { bk_switch: ['update', 'delete'] } },
    });
    expect((await cc('search_group_privilege', { bk_group_id: 4 })).data).toEqual({
      group_id: 4,
      sys_config: { global_busi: [], back_config: [] },
      model_config: {},
    });
    expect((await cc('search_group_privilege', { bk_group_id: 99 })).code).toBe(1199019);
  });

  test('wants the id under the name of the address, unless the mode is as documented', async () => {
    const documented = { bk_supplier_account: '0', group_id: '1' };
    expect((await cc('search_group_privilege', documented)).code).toBe(1306406);
    const own = await sandboxForTest({ modes: { ccPathVariables: 'documented' } });
    expect((await ask(own, 'cc/search_group_privilege', documented)).result).toBe(true);
    const removal = { bk_supplier_account: '0', delete: { group_id: '1' } };
    expect((await ask(own, 'cc/delete_user_group', removal)).result).toBe(true);
    expect((await ask(own, 'cc/delete_user_group', { bk_supplier_account: '0' })).code).toBe(
      1306406,
    );
  });

  test('adds up for a user over all groups', async () => {
    const { data } = await cc('get_user_privilege', { user_name: 'zhang.wei' });
    expect(data).toMatchObject({
      bk_group_id: 1,
      sys_config: { back_config: ['event', 'model', 'audit'] },
      model_config: { bk_network: { bk_switch: ['update', 'delete', 'create', 'search'] } },
    });
    expect((await cc('get_user_privilege', { user_name: 'nobody' })).data).toEqual({
      bk_group_id: 0,
      sys_config: { global_busi: [], back_config: [] },
      model_config: {},
    });
    expect((await cc('get_user_privilege', {})).code).toBe(1306406);
  });
});

describe('what a role may do', () => {
  const role = (bk_property_id: string) => ({ bk_obj_id: 'biz', bk_property_id });
  const codes = async (property: string) => (await cc('get_role_privilege', role(property))).data;

  test('is read, and replaced as a whole', async () => {
    expect(await codes('bk_biz_developer')).toEqual(['hostupdate', 'customapi']);
    const data = ['hosttrans', 'proconfig'];
    const bind = (more: object) =>
      cc('bind_role_privilege', { ...role('bk_biz_developer'), ...more });
    expect((await bind({ data })).data).toBe('success');
    expect(await codes('bk_biz_developer')).toEqual(data);
    await bind({ data: [] });
    expect(await codes('bk_biz_developer')).toEqual([]);
    expect(await codes('bk_biz_maintainer')).toHaveLength(5);
  });

  test('is refused when it is no known privilege or no list', async () => {
    const bind = async (params: object) =>
      (await cc('bind_role_privilege', { ...role('bk_biz_tester'), ...params })).code;
    expect(await bind({ data: ['everything'] })).toBe(1199006);
    expect(await bind({ data: 'hostupdate' })).toBe(1199006);
    expect(await bind({ bk_property_id: undefined })).toBe(1306406);
    expect(await codes('bk_biz_tester')).toEqual([]);
  });
});
