import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import {
  type Answer,
  address,
  ask,
  credentialsOf,
  first,
  type Item,
  sandboxForTest,
} from './ask.ts';

const metadata = { label: { bk_biz_id: '2' } };
const list = async (sandbox: Sandbox, api: string, condition: object) =>
  (await ask<readonly Item[]>(sandbox, `cc/${api}`, { condition, metadata })).data;
const add = (sandbox: Sandbox, association: string, source: unknown, target: unknown) =>
  ask<{ id: number }>(sandbox, 'cc/add_instance_association', {
    bk_obj_asst_id: association,
    bk_inst_id: source,
    bk_asst_inst_id: target,
    metadata,
  });

describe('find_object_association', () => {
  test('tells how two models may be associated', async () => {
    const sandbox = await sandboxForTest();
    const condition = { bk_asst_id: 'run', bk_obj_id: 'bk_mysql', bk_asst_obj_id: 'host' };
    expect(await list(sandbox, 'find_object_association', condition)).toEqual([
      {
        id: expect.any(Number) as number,
        bk_obj_asst_id: 'bk_mysql_run_host',
        bk_obj_asst_name: '部署于',
        bk_asst_id: 'run',
        bk_asst_name: 'run',
        bk_obj_id: 'bk_mysql',
        bk_obj_name: 'MySQL',
        bk_asst_obj_id: 'host',
        bk_asst_obj_name: 'host',
        mapping: 'n:n',
        on_delete: 'none',
      },
    ]);
  });

  test('shows every cardinality and deletion rule', async () => {
    const sandbox = await sandboxForTest();
    const all = await list(sandbox, 'find_object_association', { bk_asst_id: { $ne: '' } });
    expect(new Set(all.map((each) => each.mapping))).toEqual(new Set(['1:1', '1:n', 'n:n']));
    const rules = new Set(all.map((each) => each.on_delete));
    expect(rules).toEqual(new Set(['none', 'delete_src', 'delete_dest']));
  });

  test('wants the business as text, and all three members where that is the rule', async () => {
    const sandbox = await sandboxForTest({ modes: { associationFilter: 'full' } });
    const condition = { bk_asst_id: 'run', bk_obj_id: 'bk_mysql', bk_asst_obj_id: 'host' };
    const code = async (params: object) =>
      (await ask(sandbox, 'cc/find_object_association', { condition, metadata, ...params })).code;
    expect(await code({})).toBe(0);
    expect(await code({ metadata: { label: { bk_biz_id: 2 } } })).toBe(1199000);
    expect(await code({ metadata: undefined })).toBe(1199010);
    expect(await code({ condition: { bk_obj_id: 'bk_mysql' } })).toBe(1199010);
  });
});

describe('associations between instances', () => {
  test('are found by model association, narrowed by either end', async () => {
    const sandbox = await sandboxForTest();
    const condition = { bk_obj_asst_id: 'bk_switch_connect_host', bk_asst_id: '', bk_obj_id: '' };
    const all = await list(sandbox, 'find_instance_association', condition);
    expect(all).toHaveLength(60);
    expect(first(all)).toEqual({
      id: expect.any(Number) as number,
      bk_obj_asst_id: 'bk_switch_connect_host',
      bk_obj_id: 'bk_switch',
      bk_asst_obj_id: 'host',
      bk_inst_id: 6,
      bk_asst_inst_id: 1,
    });
    const narrowed = { ...condition, bk_asst_inst_id: { $in: [1, 2] } };
    expect(await list(sandbox, 'find_instance_association', narrowed)).toHaveLength(2);
  });

  test('are added and removed; the documented DELETE and POST both work', async () => {
    const sandbox = await sandboxForTest();
    const own = async () =>
      (
        await list(sandbox, 'find_instance_association', {
          bk_obj_asst_id: 'bk_mysql_run_host',
          bk_inst_id: 22,
        })
      ).map((link) => link.bk_asst_inst_id);
    const before = await own();
    const { id } = (await add(sandbox, 'bk_mysql_run_host', 22, 99)).data;
    expect(await own()).toEqual([...before, 99]);
    const response = await fetch(address(sandbox, 'cc/delete_instance_association'), {
      method: 'DELETE',
      body: JSON.stringify({ ...credentialsOf(sandbox), id }),
    });
    expect((await response.json()) as Answer<string>).toMatchObject({ code: 0, data: 'success' });
    expect(await own()).toEqual(before);
    const again = await ask(sandbox, 'cc/delete_instance_association', { id });
    expect(again.code).toBe(1101056);
  });

  test('are refused beyond their cardinality, or with an end that does not exist', async () => {
    const sandbox = await sandboxForTest();
    const code = async (...args: [string, unknown, unknown]) => (await add(sandbox, ...args)).code;
    expect(await code('bk_switch_connect_host', 7, 1)).toBe(1101061);
    expect(await code('bk_router_default_idc_room', 4, 3)).toBe(1101052);
    expect(await code('bk_mysql_run_host', 22, 999_999)).toBe(1199011);
    expect(await code('bk_mysql_run_host', 1, 1)).toBe(1199011);
    expect(await code('nothing', 22, 1)).toBe(1101046);
    expect(await code('bk_mysql_run_host', '22', 1)).toBe(1199000);
    expect(await code('bk_mysql_run_host', undefined, 1)).toBe(1199010);
  });

  test('n:n ones are added again on a repeat, or refused where the release does so', async () => {
    const lenient = await sandboxForTest();
    expect((await add(lenient, 'bk_mysql_run_host', 22, 1)).code).toBe(0);
    const strict = await sandboxForTest({ modes: { repeatedLink: 'refused' } });
    expect((await add(strict, 'bk_mysql_run_host', 22, 1)).code).toBe(1199014);
  });
});
