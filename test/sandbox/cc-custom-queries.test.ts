import { beforeEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, first, type Item, type Page, sandboxForTest, someText } from './ask.ts';

const someNumber: unknown = expect.any(Number);

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await sandboxForTest();
});

const cc = <T = Item>(api: string, params: object) => ask<T>(sandbox, `cc/${api}`, params);
const search = async (bk_biz_id: number, condition: object = {}) =>
  (await cc<Page<Item>>('search_custom_query', { bk_biz_id, condition, start: 0, limit: 200 }))
    .data;

const info = JSON.stringify({
  condition: [
    { bk_obj_id: 'module', condition: [], fields: ['bk_module_name'] },
    {
      bk_obj_id: 'host',
      condition: [{ field: 'bk_os_type', operator: '$eq', value: '2' }],
      fields: ['bk_host_innerip', 'bk_os_type'],
    },
  ],
});

describe('a custom query', () => {
  test('that is created is found, read, changed and deleted', async () => {
    const { data } = await cc('create_custom_query', { bk_biz_id: 2, name: 'windows', info });
    const id = String(data.id);
    expect(id).toMatch(/^[0-9a-v]{20}$/);
    expect(await search(2, { name: 'indow' })).toMatchObject({ count: 1, info: [{ id, info }] });
    const change = { bk_biz_id: 2, id, name: '视窗' };
    expect((await cc('update_custom_query', change)).data).toEqual({});
    const detail = await cc('get_custom_query_detail', { bk_biz_id: 2, id });
    expect(detail.data).toMatchObject({
      bk_biz_id: 2,
      id,
      name: '视窗',
      info,
      create_user: 'admin',
      modify_user: 'admin',
      create_time: someText(/^\d{4}-.*\+08:00$/),
    });
    expect((await cc('delete_custom_query', { bk_biz_id: 2, id })).data).toEqual({});
    expect((await search(2, { name: '视窗' })).count).toBe(0);
  });

  test('may have the name of another, and belongs to its business', async () => {
    await cc('create_custom_query', { bk_biz_id: 3, name: 'same', info });
    await cc('create_custom_query', { bk_biz_id: 3, name: 'same', info });
    const { count, info: found } = await search(3, { name: 'same' });
    expect(count).toBe(2);
    const { id } = first(found);
    expect((await cc('get_custom_query_detail', { bk_biz_id: 2, id })).code).toBe(1110044);
    expect((await cc('update_custom_query', { bk_biz_id: 2, id, name: 'x' })).code).toBe(1110041);
    expect((await cc('delete_custom_query', { bk_biz_id: 2, id })).code).toBe(1110042);
  });

  test('is refused without a name, or with info that is no search', async () => {
    const create = async (params: object) =>
      (await cc('create_custom_query', { bk_biz_id: 2, name: 'x', info, ...params })).code;
    expect(await create({ name: '' })).toBe(1306000);
    expect(await create({ info: '' })).toBe(1306000);
    expect(await create({ info: 'host' })).toBe(1110040);
    expect(await create({ info: '{"condition":"host"}' })).toBe(1110040);
    expect(await create({ bk_biz_id: 99 })).toBe(1199019);
  });

  test('is searched by its users, page by page', async () => {
    expect(await search(2, { create_user: 'zhang.wei' })).toMatchObject({
      count: 1,
      info: [{ name: '线上 consul 主机', modify_user: 'li.na' }],
    });
    const page = { bk_biz_id: 2, start: 1, limit: 1 };
    const { data } = await cc<Page<Item>>('search_custom_query', page);
    expect(data).toMatchObject({ count: 2, info: [{ name: '线上 consul 主机' }] });
    expect((await cc('search_custom_query', { ...page, limit: 201 })).code).toBe(1199035);
    expect((await cc('search_custom_query', { bk_biz_id: 2 })).code).toBe(1306000);
  });
});

describe('get_custom_query_data', () => {
  const run = (on: Sandbox, id: unknown, more: object = {}) =>
    ask<Page<Item>>(on, 'cc/get_custom_query_data', {
      bk_biz_id: 2,
      id,
      start: 0,
      limit: 5,
      ...more,
    });

  test('answers what search_host does, within its business', async () => {
    const { id } = first((await search(2, { name: 'consul' })).info);
    const { data } = await run(sandbox, id);
    expect(data.count).toBe(sandbox.state.cmdb.hosts.hostIdsIn(9).size);
    expect(data.info).toHaveLength(Math.min(5, data.count));
    expect(first(data.info)).toMatchObject({
      host: { bk_cloud_id: [{ bk_obj_id: 'plat' }] },
      biz: [{ bk_biz_id: 2 }],
    });
    const next = await run(sandbox, id, { start: 1, limit: 1 });
    expect(next.data.info).toEqual(data.info.slice(1, 2));
    expect((await run(sandbox, 'unknown')).code).toBe(1110044);
  });

  test('answers as documented in that mode: one of each, and a plain cloud area', async () => {
    const own = await sandboxForTest({ modes: { customQueryData: 'documented' } });
    const params = { bk_biz_id: 2, condition: { name: 'all' }, start: 0, limit: 1 };
    const found = await ask<Page<Item>>(own, 'cc/search_custom_query', params);
    const { data } = await run(own, first(found.data.info).id);
    expect(first(data.info)).toMatchObject({
      host: { bk_cloud_id: someNumber },
      biz: { bk_biz_id: 2 },
      module: { bk_biz_id: 2 },
    });
  });
});
