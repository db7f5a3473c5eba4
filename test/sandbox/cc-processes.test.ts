import { beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, type Item, sandboxForTest } from './ask.ts';

// Process 2 is business 2's redis-server, bound to redis; process 5 is bound to nothing.
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await sandboxForTest();
});

const cc = <T = Item>(api: string, bk_process_id: unknown, more: object = {}) =>
  ask<T>(sandbox, `cc/${api}`, { bk_supplier_account: '0', bk_biz_id: 2, bk_process_id, ...more });

async function boundNames(processId: number): Promise<unknown[]> {
  const { data } = await cc<Item[]>('get_process_bind_module', processId);
  return data.filter((module) => module.is_bind === 1).map((module) => module.bk_module_name);
}

test('all modules of a business are listed, with whether a process is bound to them', async () => {
  const { data } = await cc<Item[]>('get_process_bind_module', 2);
  expect(data).toHaveLength(17);
  expect(data).toContainEqual({ bk_module_name: 'redis', set_num: 1, is_bind: 1 });
  expect(data).toContainEqual({ bk_module_name: '数据接入', set_num: 1, is_bind: 0 });
  expect(data.map((module) => module.bk_module_name)).not.toContain('空闲机');
});

test('modules of one name in two sets are one line', async () => {
  const data = { bk_parent_id: 6, bk_module_name: 'redis' };
  await ask(sandbox, 'cc/create_module', { bk_biz_id: 2, bk_set_id: 6, data });
  const modules = await cc<Item[]>('get_process_bind_module', 2);
  expect(modules.data).toContainEqual({ bk_module_name: 'redis', set_num: 2, is_bind: 1 });
});

test('a process is bound, again without harm, and unbound once', async () => {
  const kafka = { bk_module_name: 'kafka' };
  for (let twice = 0; twice < 2; twice += 1) {
    expect((await cc('bind_process_module', 5, kafka)).data).toBe('success');
  }
  expect(await boundNames(5)).toEqual(['kafka']);
  expect((await cc('delete_process_module_bind', '5', kafka)).data).toBe('success');
  expect(await boundNames(5)).toEqual([]);
  expect((await cc('delete_process_module_bind', 5, kafka)).code).toBe(1108003);
});

test('unknown modules and processes are refused, and what the address lacks', async () => {
  expect((await cc('bind_process_module', 5, { bk_module_name: 'nginx' })).code).toBe(1108002);
  expect((await cc('bind_process_module', 6, { bk_module_name: 'kafka' })).code).toBe(1199019);
  expect((await cc('get_process_bind_module', 99)).code).toBe(1199019);
  expect((await cc('get_process_bind_module', 'redis')).code).toBe(1199009);
  expect((await cc('bind_process_module', 5)).code).toBe(1306406);
  const bare = { bk_biz_id: 2, bk_process_id: 2 };
  expect((await ask(sandbox, 'cc/get_process_bind_module', bare)).code).toBe(1306406);
});
