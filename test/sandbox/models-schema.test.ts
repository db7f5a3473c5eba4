import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { type Answer, ask, first, type Item, sandboxForTest } from './ask.ts';

const list = async (sandbox: Sandbox, api: string, params: object = {}) =>
  (await ask<readonly Item[]>(sandbox, `cc/${api}`, params)).data;
const make = async (sandbox: Sandbox, api: string, params: object) =>
  (await ask<{ id: number }>(sandbox, `cc/${api}`, params)).data.id;
const codeOf = async (sandbox: Sandbox, api: string, params: object) =>
  (await ask(sandbox, `cc/${api}`, params)).code;
const CHINESE = { 'Blueking-Language': 'zh-hans' };

describe('model groups', () => {
  test('are built in or user-defined, and built-in names follow the language', async () => {
    const sandbox = await sandboxForTest();
    const groups = await list(sandbox, 'search_classifications');
    expect(groups).toHaveLength(7);
    expect(first(groups)).toEqual({
      id: expect.any(Number) as number,
      bk_classification_id: 'bk_host_manage',
      bk_classification_name: 'host management',
      bk_classification_type: 'inner',
      bk_classification_icon: 'icon-cc-host',
    });
    const api = 'cc/search_classifications';
    const chinese = await ask<readonly Item[]>(sandbox, api, {}, CHINESE);
    expect(first(chinese.data).bk_classification_name).toBe('主机管理');
  });

  test('are created once, renamed and deleted', async () => {
    const sandbox = await sandboxForTest();
    const params = { bk_classification_id: 'cs_test', bk_classification_name: '测试' };
    const id = await make(sandbox, 'create_classification', params);
    expect(await codeOf(sandbox, 'create_classification', params)).toBe(1199014);
    expect(await codeOf(sandbox, 'create_classification', {})).toBe(1199010);
    await ask(sandbox, 'cc/update_classification', { id, bk_classification_name: 'renamed' });
    const found = async () =>
      (await list(sandbox, 'search_classifications')).find((each) => each.id === id);
    expect(await found()).toMatchObject({
      bk_classification_id: 'cs_test',
      bk_classification_name: 'renamed',
      bk_classification_type: '',
    });
    const gone = await ask(sandbox, 'cc/delete_classification', { delete: { id } });
    expect(gone).toMatchObject({ result: true, data: 'success' });
    expect(await found()).toBeUndefined();
    expect(await codeOf(sandbox, 'delete_classification', { delete: { id } })).toBe(1199019);
  });

  test('stay while they have models', async () => {
    const sandbox = await sandboxForTest();
    const groups = await list(sandbox, 'search_classifications');
    const network = groups.find((each) => each.bk_classification_id === 'bk_network');
    const params = { delete: { id: network?.id } };
    expect(await codeOf(sandbox, 'delete_classification', params)).toBe(1101029);
  });
});

describe('models', () => {
  test('are found by group, by id and by who made them', async () => {
    const sandbox = await sandboxForTest();
    const ids = async (params: object) =>
      (await list(sandbox, 'search_objects', params)).map((model) => model.bk_obj_id);
    expect(await ids({ bk_classification_id: 'bk_network' })).toEqual([
      'bk_switch',
      'bk_router',
      'bk_firewall',
    ]);
    expect(await ids({ bk_obj_id: 'biz' })).toEqual(['biz']);
    expect(await ids({ creator: 'cc_system' })).toHaveLength(6);
    expect(await ids({ bk_obj_id: 'nothing' })).toEqual([]);
    const host = first(await list(sandbox, 'search_objects', { bk_obj_id: 'host' }));
    expect(host).toMatchObject({ ispre: true, bk_ispaused: false, last_time: null });
    expect(JSON.parse(String(host.position))).toHaveProperty('bk_host_manage');
  });

  test('begin with bk_inst_name, can be changed, and go with their attributes', async () => {
    const sandbox = await sandboxForTest();
    const params = {
      bk_classification_id: 'cs_empty',
      bk_obj_id: 'printer',
      bk_obj_name: '打印机',
      bk_supplier_account: '0',
    };
    const id = await make(sandbox, 'create_object', params);
    expect(await codeOf(sandbox, 'create_object', params)).toBe(1199014);
    const attributes = () => list(sandbox, 'search_object_attribute', { bk_obj_id: 'printer' });
    expect(first(await attributes())).toMatchObject({
      bk_property_id: 'bk_inst_name',
      isrequired: true,
      isonly: true,
    });
    const position = '{"cs_empty":{"x":-863,"y":1}}';
    const changes = { id, bk_classification_id: 'bk_network', bk_obj_name: 'Printer', position };
    await ask(sandbox, 'cc/update_object', { ...changes, bk_supplier_account: '0' });
    const found = await list(sandbox, 'search_objects', { bk_obj_id: 'printer' });
    expect(first(found)).toMatchObject({ ...changes, creator: 'admin', modifier: 'admin' });
    await ask(sandbox, 'cc/delete_object', { delete: { id } });
    expect(await list(sandbox, 'search_objects', { bk_obj_id: 'printer' })).toEqual([]);
    expect(await attributes()).toEqual([]);
  });

  test('are refused with an unknown group or a bad id, or when they are still needed', async () => {
    const sandbox = await sandboxForTest();
    const params = { bk_classification_id: 'nowhere', bk_obj_id: 'x', bk_obj_name: 'x' };
    expect(await codeOf(sandbox, 'create_object', params)).toBe(1199011);
    expect(await codeOf(sandbox, 'create_object', { ...params, bk_obj_id: '打印机' })).toBe(
      1199006,
    );
    expect(await codeOf(sandbox, 'update_object', { id: 99_999 })).toBe(1199019);
    expect(await codeOf(sandbox, 'update_object', {})).toBe(1306406);
    const idOf = async (objId: string) =>
      first(await list(sandbox, 'search_objects', { bk_obj_id: objId })).id;
    const remove = async (objId: string) =>
      codeOf(sandbox, 'delete_object', { delete: { id: await idOf(objId) } });
    expect(await remove('host')).toBe(1001035);
    expect(await remove('bk_mysql')).toBe(1101037);
    expect(await remove('bk_firewall')).toBe(0);
  });
});

describe('attributes', () => {
  test('of the built-in models name all that seeded items have', async () => {
    const sandbox = await sandboxForTest();
    const { cmdb } = sandbox.state;
    const items = {
      host: cmdb.hosts.all(),
      biz: cmdb.businesses.values(),
      set: cmdb.sets.values(),
      module: cmdb.modules.values(),
      plat: cmdb.clouds.values(),
    };
    for (const [objId, all] of Object.entries(items)) {
      const attributes = await list(sandbox, 'search_object_attribute', { bk_obj_id: objId });
      const known = attributes.map((attribute) => attribute.bk_property_id);
      const keys = [...(all as Iterable<Item>)].flatMap((item) => Object.keys(item));
      expect(keys).not.toEqual([]);
      expect(keys.filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  test('show every type between them, with a translated group', async () => {
    const sandbox = await sandboxForTest();
    const attributes = await list(sandbox, 'search_object_attribute');
    const types = new Set(attributes.map((attribute) => attribute.bk_property_type));
    expect(types).toEqual(
      new Set(
        'bool date enum float foreignkey int longchar multiasst objuser singleasst singlechar time timezone'.split(
          ' ',
        ),
      ),
    );
    const own = attributes.find((attribute) => attribute.bk_property_id === 'rack');
    expect(own).toMatchObject({
      bk_obj_id: 'host',
      bk_property_name: '机架',
      ispre: false,
      bk_property_group_name: 'assets',
      bk_asst_type: 0,
    });
    const os = attributes.find((attribute) => attribute.bk_property_id === 'bk_os_type');
    expect(os).toMatchObject({ bk_property_name: 'OS type' });
    expect(os?.option).toContainEqual({
      id: '2',
      name: 'Windows',
      type: 'text',
      is_default: false,
    });
  });

  test('are created with flags as text, changed with options as JSON text, and deleted', async () => {
    const sandbox = await sandboxForTest();
    const params = {
      bk_obj_id: 'bk_router',
      bk_supplier_account: '0',
      bk_property_id: 'slots',
      bk_property_name: '插槽',
      bk_property_type: 'int',
      option: { min: '1', max: '2' },
      isrequired: 'false',
    };
    const id = await make(sandbox, 'create_object_attribute', params);
    expect(await codeOf(sandbox, 'create_object_attribute', params)).toBe(1199014);
    const found = async () =>
      (await list(sandbox, 'search_object_attribute', { bk_obj_id: 'bk_router' })).find(
        (each) => each.id === id,
      );
    expect(await found()).toMatchObject({ isrequired: false, option: { min: '1', max: '2' } });
    const option = '{"min":"1","max":"4"}';
    await ask(sandbox, 'cc/update_object_attribute', { id, option, unit: '个', isonly: true });
    expect(await found()).toMatchObject({
      option: { min: '1', max: '4' },
      unit: '个',
      isonly: true,
    });
    await ask(sandbox, 'cc/delete_object_attribute', { delete: { id } });
    expect(await found()).toBeUndefined();
  });

  test('are refused with an unknown type, without choices or without a target', async () => {
    const sandbox = await sandboxForTest();
    const base = { bk_obj_id: 'bk_router', bk_property_id: 'x', bk_property_name: 'x' };
    const code = (more: object) =>
      codeOf(sandbox, 'create_object_attribute', { ...base, bk_property_type: 'int', ...more });
    expect(await code({ bk_property_type: 'blob' })).toBe(1199006);
    expect(await code({ bk_property_type: 'enum' })).toBe(1199006);
    expect(await code({ bk_property_type: 'singleasst' })).toBe(1199010);
    expect(await code({ bk_property_type: 'singleasst', bk_asst_obj_id: 'no' })).toBe(1199011);
    expect(await code({ bk_obj_id: 'no' })).toBe(1199011);
    expect(await code({ isonly: 'perhaps' })).toBe(1199025);
    const attributes = await list(sandbox, 'search_object_attribute', { bk_obj_id: 'host' });
    const builtIn = { delete: { id: first(attributes).id } };
    expect(await codeOf(sandbox, 'delete_object_attribute', builtIn)).toBe(1101018);
  });
});

test('later releases read the id to delete flat and answer 1306406 without it', async () => {
  const sandbox = await sandboxForTest({ modes: { deletedId: 'flat' } });
  const params = { bk_classification_id: 'cs_test', bk_classification_name: '测试' };
  const id = await make(sandbox, 'create_classification', params);
  const wrapped = { delete: { id } };
  expect(await codeOf(sandbox, 'delete_classification', wrapped)).toBe(1306406);
  const both: Answer<unknown> = await ask(sandbox, 'cc/delete_classification', { id, ...wrapped });
  expect(both.result).toBe(true);
});
