import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { ask, first, type Item, type Page, sandboxForTest } from './ask.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const page = async (api: string, params: object) =>
  (await ask<Page<Item>>(sandbox, `cc/${api}`, params)).data;

describe('search_business', () => {
  const names = async (condition: object) =>
    (await page('search_business', { condition })).info.map((business) => business.bk_biz_name);

  test('shows every business but the resource pool', async () => {
    expect(await names({})).toEqual(['蓝鲸', '电商平台', 'Skyline Games']);
    expect(await names({ bk_biz_id: 1 })).toEqual([]);
  });

  test('matches text as a part, with special characters taken literally', async () => {
    expect(await names({ bk_biz_name: 'line' })).toEqual(['Skyline Games']);
    expect(await names({ bk_biz_name: 'S.yline' })).toEqual([]);
  });

  test('matches a user as one whole name of the list', async () => {
    const business = sandbox.state.cmdb.businesses.get(2);
    const [, someone] = String(business?.bk_biz_maintainer).split(',');
    expect(await names({ bk_biz_maintainer: someone })).toContain('蓝鲸');
    expect(await names({ bk_biz_maintainer: 'adm' })).toEqual([]);
  });

  test('takes operators, and refuses those that it does not know', async () => {
    expect(await names({ bk_biz_id: { $in: [4, 2] } })).toEqual(['蓝鲸', 'Skyline Games']);
    expect(await names({ bk_biz_name: { $regex: '^电商' } })).toEqual(['电商平台']);
    expect(await names({ $or: [{ bk_biz_id: 2 }, { bk_biz_name: 'Sky' }] })).toHaveLength(2);
    const condition = { bk_biz_id: { $exists: true } };
    const answer = await ask(sandbox, 'cc/search_business', { condition });
    expect(answer).toMatchObject({ result: false, code: 1001033 });
  });

  test('hides archived ones unless asked for their state', async () => {
    const own = await sandboxForTest();
    const business = own.state.cmdb.businesses.get(4);
    if (business) business.bk_data_status = 'disabled';
    const ids = async (condition: object) => {
      const { data } = await ask<Page<Item>>(own, 'cc/search_business', { condition });
      return data.info.map((item) => item.bk_biz_id);
    };
    expect(await ids({})).toEqual([2, 3]);
    expect(await ids({ bk_data_status: 'disabled' })).toEqual([4, 5]);
    expect(await ids({ bk_data_status: { $in: ['enable', 'disabled'] } })).toEqual([2, 3, 4, 5]);
  });

  test('narrows, sorts and pages', async () => {
    const params = { fields: ['bk_biz_id'], page: { start: 1, limit: 1, sort: '-bk_biz_id' } };
    expect(await page('search_business', params)).toEqual({ count: 3, info: [{ bk_biz_id: 3 }] });
    const beyond = { page: { start: 0, limit: 201 } };
    expect((await ask(sandbox, 'cc/search_business', beyond)).code).toBe(1199035);
  });
});

describe('search_set', () => {
  test('shows the sets of one business, the idle pool among them', async () => {
    const { count, info } = await page('search_set', { bk_biz_id: 2, condition: {} });
    expect(count).toBe(6);
    expect(info.map((set) => set.default)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(first(info).bk_set_name).toBe('idle pool');
  });

  test('matches text exactly and takes any operator', async () => {
    const ids = async (condition: object) =>
      (await page('search_set', { bk_biz_id: 3, condition })).info.map((set) => set.bk_set_id);
    expect(await ids({ bk_set_name: '交易' })).toEqual([11]);
    expect(await ids({ bk_set_name: '交' })).toEqual([]);
    expect(await ids({ bk_set_name: '数据(OLAP)' })).toEqual([12]);
    expect(await ids({ bk_set_id: { $in: [10, 13, 5] } })).toEqual([10, 13]);
    expect(await ids({ bk_set_id: { $gt: 11, $lt: 13 } })).toEqual([12]);
    expect(await ids({ bk_biz_id: 2, bk_set_name: '交易' })).toEqual([11]);
    const bad = { bk_biz_id: 3, condition: { bk_set_id: { $like: 1 } } };
    expect((await ask(sandbox, 'cc/search_set', bad)).code).toBe(1199017);
  });
});

describe('search_module', () => {
  test('shows the modules of one set of one business', async () => {
    const { info } = await page('search_module', { bk_biz_id: 2, bk_set_id: 5, fields: [] });
    expect(info.map((module) => module.bk_module_name)).toEqual([
      'consul',
      'kafka',
      'redis',
      'mysql',
      'zookeeper',
    ]);
    expect(first(info)).toMatchObject({ bk_biz_id: 2, bk_set_id: 5, bk_parent_id: 5, default: 0 });
  });

  test('finds nothing for set 0 or for a set of another business, and wants a set', async () => {
    expect(await page('search_module', { bk_biz_id: 2, bk_set_id: 0 })).toEqual({
      count: 0,
      info: [],
    });
    expect((await page('search_module', { bk_biz_id: 3, bk_set_id: 5 })).count).toBe(0);
    expect((await ask(sandbox, 'cc/search_module', { bk_biz_id: 2 })).code).toBe(1306000);
  });

  test('has no documented page limit', async () => {
    const params = { bk_biz_id: 2, bk_set_id: 5, page: { start: 0, limit: 500 } };
    expect((await page('search_module', params)).info).toHaveLength(5);
  });
});
