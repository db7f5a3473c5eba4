import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { ask, first, type Item, type Page, sandboxForTest, someText } from './ask.ts';

interface HostItem {
  readonly host: Item;
  readonly biz: readonly Item[];
  readonly set: readonly Item[];
  readonly module: readonly Item[];
}

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const search = (params: object, headers = {}) =>
  ask<Page<HostItem>>(sandbox, 'cc/search_host', params, headers);

/** One entry of `condition`, all fields. */
function entry(
  bk_obj_id: string,
  ...condition: [field: string, operator: string, value: unknown][]
) {
  const conditions = condition.map(([field, operator, value]) => ({ field, operator, value }));
  return { bk_obj_id, fields: [], condition: conditions };
}

const EVERYTHING = ['host', 'biz', 'set', 'module'].map((object) => entry(object));

const idsOf = (page: Page<HostItem>) => page.info.map(({ host }) => host.bk_host_id);

/** The ids that a search finds, in order. */
async function found(...condition: object[]): Promise<unknown[]> {
  const { data } = await search({ condition, page: { sort: 'bk_host_id' } });
  return idsOf(data);
}

const hostIds = (test: (host: Item) => boolean) =>
  [...sandbox.state.cmdb.hosts.all()].filter(test).map((host) => host.bk_host_id);

describe('sections', () => {
  test('stay empty unless condition names the object with fields that are not null', async () => {
    const page = { start: 0, limit: 1, sort: 'bk_host_id' };
    const bare = await search({ page });
    expect(first(bare.data.info)).toMatchObject({ biz: [], set: [], module: [] });
    const condition = [
      { bk_obj_id: 'biz', condition: [] },
      { bk_obj_id: 'set', fields: null, condition: [] },
      { bk_obj_id: 'module', fields: [], condition: [] },
    ];
    const shown = first((await search({ page, condition })).data.info);
    expect(shown).toMatchObject({ biz: [], set: [] });
    expect(shown.module).toHaveLength(1);
  });

  test('add the ids to the fields that were asked for', async () => {
    const condition = [
      { bk_obj_id: 'host', fields: ['bk_host_innerip'] },
      { bk_obj_id: 'biz', fields: ['life_cycle'] },
      { bk_obj_id: 'set', fields: ['bk_set_env'] },
      { bk_obj_id: 'module', fields: ['operator'] },
    ];
    const { data } = await search({ bk_biz_id: 2, condition, page: { limit: 1 } });
    const { host, biz, set, module } = first(data.info);
    expect(Object.keys(host).sort()).toEqual(['bk_cloud_id', 'bk_host_id', 'bk_host_innerip']);
    expect(Object.keys(first(biz)).sort()).toEqual(['bk_biz_id', 'bk_biz_name', 'life_cycle']);
    expect(Object.keys(first(set)).sort()).toEqual(['TopModuleName', 'bk_set_env', 'bk_set_id']);
    expect(Object.keys(first(module)).sort()).toEqual([
      'TopModuleName',
      'bk_module_id',
      'operator',
    ]);
  });

  test('show the path of names, blank where a name was not asked for', async () => {
    const consul = ['bk_module_id', '$eq', 9] as const;
    const all = [entry('biz'), entry('set'), entry('module', [...consul])];
    const item = first((await search({ condition: all })).data.info);
    expect(first(item.set).TopModuleName).toBe('蓝鲸##公共组件');
    expect(first(item.module).TopModuleName).toBe('蓝鲸##公共组件##consul');
    const partly = [
      { bk_obj_id: 'biz', fields: ['bk_biz_name'] },
      { bk_obj_id: 'set', fields: ['bk_set_id'] },
      { ...entry('module', [...consul]), fields: ['bk_module_name'] },
    ];
    const blank = first((await search({ condition: partly })).data.info);
    expect(first(blank.module).TopModuleName).toBe('蓝鲸####consul');
  });

  test('hold all modules of a host, not only the matching one', async () => {
    const { hosts } = sandbox.state.cmdb;
    const many = first(hostIds((host) => hosts.moduleIdsOf(Number(host.bk_host_id)).length === 2));
    const [one] = hosts.moduleIdsOf(Number(many));
    const condition = [
      entry('module', ['bk_module_id', '$eq', one]),
      entry('host', ['bk_host_id', '$eq', many]),
    ];
    const item = first((await search({ condition })).data.info);
    expect(item.module.map((module) => module.bk_module_id)).toEqual(
      hosts.moduleIdsOf(Number(many)),
    );
  });

  test('give the cloud area as a list of one reference', async () => {
    const condition = [entry('host', ['bk_cloud_id', '$eq', 1])];
    const { data } = await search({ condition, page: { limit: 1 } });
    expect(first(data.info).host.bk_cloud_id).toEqual([
      {
        bk_obj_name: '',
        id: '1',
        bk_obj_id: 'plat',
        bk_obj_icon: '',
        bk_inst_id: 1,
        bk_inst_name: '广州机房',
      },
    ]);
  });

  test('carry user-defined attributes', async () => {
    const { data } = await search({ condition: EVERYTHING, page: { limit: 1 } });
    const { host, biz } = first(data.info);
    expect(host).toMatchObject({
      rack: someText(/^R\d+-\d+$/),
      env_tag: someText(/^(prod|pre|test)$/),
      warranty_until: someText(/^\d{4}-\d\d-\d\d$/),
    });
    expect(first(biz).cost_center).toMatch(/^CC-/);
  });
});

describe('pages', () => {
  test('cut a sorted list into disjoint parts, with the total in count', async () => {
    const ids: unknown[] = [];
    for (let start = 0; start < 300; start += 70) {
      const { data } = await search({ page: { start, limit: 70, sort: 'bk_host_id' } });
      expect(data.count).toBe(300);
      ids.push(...idsOf(data));
    }
    expect(ids).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
  });

  test('come in the asked order, descending too, and without a sort not by id', async () => {
    const page = async (sort?: string) =>
      idsOf((await search({ page: { limit: 3, ...(sort ? { sort } : {}) } })).data);
    expect(await page('-bk_host_id')).toEqual([300, 299, 298]);
    expect(await page()).not.toEqual([1, 2, 3]);
    const byTwo = await search({ page: { sort: 'bk_os_type,-bk_host_id' } });
    const types = byTwo.data.info.map(({ host }) => String(host.bk_os_type));
    expect(types).toEqual([...types].sort());
  });

  test('hold everything without a limit, and refuse more than the documented 200', async () => {
    expect((await search({})).data.info).toHaveLength(300);
    expect((await search({ page: { limit: 0 } })).data.info).toHaveLength(300);
    expect(await search({ page: { limit: 201 } })).toMatchObject({ result: false, code: 1199035 });
    const lenient = await sandboxForTest({ modes: { pageLimit: 'lenient' } });
    const answer = await ask<Page<Item>>(lenient, 'cc/search_host', { page: { limit: 250 } });
    expect(answer.data.info).toHaveLength(250);
  });

  test('follow a transfer at once', async () => {
    const own = await sandboxForTest();
    const inIdle = async () => {
      const condition = [entry('module', ['bk_module_id', '$in', [3]])];
      const params = { condition, page: { limit: 200, sort: 'bk_host_id' } };
      return (await ask<Page<HostItem>>(own, 'cc/search_host', params)).data.count;
    };
    const before = await inIdle();
    const [moved] = own.state.cmdb.hosts.hostIdsIn(9);
    own.state.cmdb.hosts.place(moved ?? 0, [3]);
    expect(await inIdle()).toBe(before + 1);
  });
});

describe('scope', () => {
  test('is one business by bk_biz_id, and all by 0, -1 or none', async () => {
    const count = async (params: object) => (await search(params)).data.count;
    const two = await count({ bk_biz_id: 2 });
    expect(two).toBeGreaterThan(100);
    for (const params of [{}, { bk_biz_id: 0 }, { bk_biz_id: -1 }]) {
      expect(await count(params)).toBe(300);
    }
    expect(await count({ bk_biz_id: 99 })).toBe(0);
    const both = [entry('biz', ['bk_biz_id', '$eq', 3])];
    expect(await count({ bk_biz_id: 2, condition: both })).toBe(0);
  });

  test('takes conditions on business, set, module and cloud area together', async () => {
    const { cmdb } = sandbox.state;
    const ids = await found(
      entry('biz', ['bk_biz_id', '$in', [2]]),
      entry('set', ['bk_set_name', '$eq', '公共组件']),
      entry('module', ['bk_module_name', '$in', ['consul', 'redis']]),
      entry('plat', ['bk_cloud_id', '$eq', 0]),
    );
    const expected = hostIds((host) => {
      const modules = cmdb.hosts.moduleIdsOf(Number(host.bk_host_id));
      return host.bk_cloud_id === 0 && modules.some((id) => id === 9 || id === 11);
    });
    expect(ids).toEqual(expected);
    expect(ids.length).toBeGreaterThan(3);
  });

  test('is empty for custom levels and for unknown objects', async () => {
    expect(await found(entry('object', ['bk_inst_id', '$eq', 76]))).toEqual([]);
    expect(await found(entry('object'))).toHaveLength(300);
    expect(await found(entry('switch'))).toEqual([]);
  });
});

describe('operators', () => {
  test('on hosts: $eq, $in, $nin, $ne, $lt, $gte, $exists, $regex and $multilike', async () => {
    const host = (field: string, operator: string, value: unknown) =>
      found(entry('host', [field, operator, value]));
    expect(await host('bk_host_id', '$eq', 5)).toEqual([5]);
    expect(await host('bk_host_id', '$eq', '5')).toEqual([]);
    expect(await host('bk_host_id', '$in', [7, 5, 5, 999])).toEqual([5, 7]);
    expect(await host('bk_host_id', '$nin', [1, 2])).toHaveLength(298);
    expect(await host('bk_os_type', '$ne', '1')).toEqual(hostIds((h) => h.bk_os_type === '2'));
    expect(await host('bk_host_id', '$lt', 3)).toEqual([1, 2]);
    expect(await host('bk_host_id', '$gte', 299)).toEqual([299, 300]);
    expect(await host('no_such_field', '$exists', true)).toEqual([]);
    expect(await host('bk_host_innerip', '$regex', '^10\\.0\\.0\\.1$')).toHaveLength(3);
    expect(await host('bk_host_name', '$multilike', ['00001$', '00002$'])).toEqual([1, 2]);
    expect(await host('bk_host_name', '$eq', 'svc-00001')).toEqual([1]);
  });

  test('the last of two conditions on one attribute wins, but comparisons are merged', async () => {
    const last = entry('host', ['bk_host_id', '$in', [1, 2]], ['bk_host_id', '$in', [2, 3]]);
    expect(await found(last)).toEqual([2, 3]);
    const between = entry('host', ['bk_host_id', '$gt', 3], ['bk_host_id', '$lte', 5]);
    expect(await found(between)).toEqual([4, 5]);
  });

  test('$eq on text with special characters never matches outside hosts', async () => {
    const name = '数据(OLAP)';
    expect(await found(entry('set', ['bk_set_name', '$eq', name]))).toEqual([]);
    expect((await found(entry('set', ['bk_set_name', '$in', [name]]))).length).toBeGreaterThan(0);
  });

  test('what MongoDB refuses is 1110001, the documented $neq among it', async () => {
    for (const [operator, value] of [
      ['$neq', 1],
      ['$in', 1],
      ['$regex', '('],
    ] as const) {
      const condition = [entry('host', ['bk_host_id', operator, value])];
      expect(await search({ condition })).toMatchObject({
        result: false,
        code: 1110001,
        data: null,
      });
    }
  });
});

describe('the ip filter', () => {
  const ids = async (ip: object) =>
    idsOf((await search({ ip, page: { sort: 'bk_host_id' } })).data);

  test('matches whole addresses in every cloud area', async () => {
    const ip = { data: ['10.0.0.1'], exact: 1, flag: 'bk_host_innerip' };
    expect(await ids(ip)).toEqual(hostIds((host) => host.bk_host_innerip === '10.0.0.1'));
    expect(await ids({ ...ip, data: ['10.0.0'] })).toEqual([]);
  });

  test('matches parts of addresses when not exact, dots taken literally', async () => {
    const ip = { data: ['.0.0.17'], exact: 0, flag: 'bk_host_innerip' };
    expect(await ids(ip)).toEqual(
      hostIds((host) => String(host.bk_host_innerip).includes('.0.0.17')),
    );
  });

  test('looks at outer addresses by its flag', async () => {
    const outer = first([...sandbox.state.cmdb.hosts.all()].filter((host) => host.bk_host_outerip));
    const data = [outer.bk_host_outerip];
    for (const flag of ['bk_host_outerip', 'bk_host_innerip|bk_host_outerip']) {
      expect(await ids({ data, exact: 1, flag })).toEqual([outer.bk_host_id]);
    }
  });

  test('with an unknown flag is ignored when exact and an error when not', async () => {
    const ip = { data: ['10.0.0.1'], exact: 1, flag: 'bk_host_innerip,bk_host_outerip' };
    expect(await ids(ip)).toHaveLength(300);
    expect(await search({ ip: { ...ip, exact: 0 } })).toMatchObject({ code: 1110001 });
  });

  test('without data is none', async () => {
    expect(await ids({ data: [], exact: 1, flag: 'bk_host_innerip' })).toHaveLength(300);
  });
});

describe('find_host_by_module', () => {
  const find = (params: object, box = sandbox) =>
    ask<Page<HostItem>>(box, 'cc/find_host_by_module', params);
  const metadata = { label: { bk_biz_id: '2' } };

  test('gives all hosts of many modules with all sections, whatever the page says', async () => {
    const { hosts } = sandbox.state.cmdb;
    const expected = new Set([...hosts.hostIdsIn(9), ...hosts.hostIdsIn(10)]);
    const { data } = await find({ metadata, bk_module_ids: [9, 10], page: { start: 0, limit: 1 } });
    expect(data.count).toBe(expected.size);
    expect(new Set(idsOf(data))).toEqual(expected);
    const item = first(data.info);
    expect(item.host.bk_cloud_id).toEqual([
      expect.objectContaining({ bk_obj_id: 'plat' }) as unknown,
    ]);
    expect(first(item.set).TopSetName).toBe('蓝鲸##公共组件');
    expect(first(item.module).TopModuleName).toMatch(/^蓝鲸##公共组件##/);
  });

  test('can honour the page', async () => {
    const paging = await sandboxForTest({ modes: { findHostPage: 'honoured' } });
    const params = { metadata, bk_module_ids: [9, 10], page: { start: 0, limit: 1 } };
    expect((await find(params, paging)).data.info).toHaveLength(1);
  });

  test('stays within its business, which it wants as text', async () => {
    expect((await find({ metadata, bk_module_ids: [26] })).data).toEqual({ count: 0, info: [] });
    const number = { label: { bk_biz_id: 2 } };
    expect(await find({ metadata: number, bk_module_ids: [9] })).toMatchObject({ code: 1199000 });
    expect(await find({ bk_module_ids: [9] })).toMatchObject({ code: 1199010 });
  });
});

test('get_host_base_info answers triples, with the cloud area as a number', async () => {
  const params = { bk_host_id: 3 };
  const { data } = await ask<Item[]>(sandbox, 'cc/get_host_base_info', params);
  const host = sandbox.state.cmdb.hosts.get(3);
  const ids = Object.keys(host ?? {});
  expect(data.map((each) => each.bk_property_id)).toEqual(ids);
  expect(data.map((each) => each.bk_property_value)).toEqual(ids.map((id) => host?.[id]));
  expect(data).toContainEqual({
    bk_property_id: 'bk_host_innerip',
    bk_property_name: 'inner IP',
    bk_property_value: host?.bk_host_innerip,
  });
  const unknown = await ask(sandbox, 'cc/get_host_base_info', { bk_host_id: 9999 });
  expect(unknown).toMatchObject({ result: false, data: null });
});
