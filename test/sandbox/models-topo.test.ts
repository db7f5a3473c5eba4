import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, first, type Item, sandboxForTest } from './ask.ts';

const list = async (sandbox: Sandbox, api: string, params: object) =>
  (await ask<readonly Item[]>(sandbox, `cc/${api}`, params)).data;

test('the chain of models goes from business to host', async () => {
  const sandbox = await sandboxForTest();
  const chain = await list(sandbox, 'get_mainline_object_topo', { bk_supplier_account: '0' });
  expect(chain.map((model) => model.bk_obj_id)).toEqual(['biz', 'set', 'module', 'host']);
  expect(chain[1]).toEqual({
    bk_obj_id: 'set',
    bk_obj_name: 'set',
    bk_supplier_account: '0',
    bk_next_obj: 'module',
    bk_next_name: 'module',
    bk_pre_obj_id: 'biz',
    bk_pre_obj_name: 'business',
  });
  expect(chain.at(-1)).toMatchObject({ bk_next_obj: '', bk_next_name: '' });
  expect((await ask(sandbox, 'cc/get_mainline_object_topo')).code).toBe(1306406);
});

test('the graph of a group has an edge for each attribute and association', async () => {
  const sandbox = await sandboxForTest();
  const edges = async (bk_classification_id: string) =>
    (await list(sandbox, 'search_object_topo', { bk_classification_id })).map((edge) => {
      const { bk_obj_id: from } = edge.from as Item;
      const { bk_obj_id: to } = edge.to as Item;
      return [from, edge.label, to, edge.arrows].join(' ');
    });
  expect(await edges('bk_host_manage')).toEqual([
    'host bk_cloud_id plat to',
    'host bk_mainline module to',
  ]);
  expect(await edges('bk_middleware')).toContain('bk_mysql cluster mysql_cluster to,from');
  expect(await edges('cs_empty')).toEqual([]);
  expect((await ask(sandbox, 'cc/search_object_topo')).code).toBe(1199010);
});

describe('the drawing', () => {
  const GLOBAL = { scope_type: 'global', scope_id: '0' };

  test('has a node for each model, with what it is associated with', async () => {
    const sandbox = await sandboxForTest();
    const nodes = await list(sandbox, 'search_object_topo_graphics', GLOBAL);
    expect(nodes).toHaveLength(12);
    expect(first(nodes)).toMatchObject({
      node_type: 'obj',
      bk_obj_id: 'host',
      bk_inst_id: 0,
      node_name: 'host',
      position: { x: 100, y: 100 },
      ext: {},
      scope_type: 'global',
      scope_id: '0',
    });
    expect((first(nodes).assts as Item[])[0]).toEqual({
      bk_asst_type: 'foreignkey',
      node_type: 'obj',
      bk_obj_id: 'plat',
      bk_inst_id: 0,
      bk_object_att_id: 'bk_cloud_id',
      lable: {},
    });
  });

  test('is changed node by node, or replaced as a whole', async () => {
    const sandbox = await sandboxForTest();
    const node = { node_type: 'obj', bk_obj_id: 'bk_switch', bk_inst_id: 0 };
    const save = (action: string, ...data: object[]) =>
      ask(sandbox, 'cc/update_object_topo_graphics', { ...GLOBAL, scope_id: 0, action, data });
    const nodes = () => list(sandbox, 'search_object_topo_graphics', GLOBAL);
    const saved = await save('update', { ...node, position: { x: 7, y: -7 } });
    expect(saved).toMatchObject({ result: true, data: 'success' });
    const changed = (await nodes()).find((each) => each.bk_obj_id === 'bk_switch');
    expect(changed).toMatchObject({ position: { x: 7, y: -7 }, bk_obj_icon: 'icon-cc-switch2' });
    await save('override', node);
    expect(await nodes()).toMatchObject([{ bk_obj_id: 'bk_switch', position: { x: 0, y: 0 } }]);
  });

  test('refuses unknown scopes, actions, models and kinds of node', async () => {
    const sandbox = await sandboxForTest();
    const code = async (more: object, node: object = {}) => {
      const data = [{ node_type: 'obj', bk_obj_id: 'host', bk_inst_id: 0, ...node }];
      const params = { ...GLOBAL, action: 'update', data, ...more };
      return (await ask(sandbox, 'cc/update_object_topo_graphics', params)).code;
    };
    expect(await code({ scope_type: 'planet' })).toBe(1199006);
    expect(await code({ action: 'erase' })).toBe(1199006);
    expect(await code({}, { node_type: 'cloud' })).toBe(1199006);
    expect(await code({}, { bk_obj_id: 'no' })).toBe(1199011);
    expect(await code({ scope_id: undefined })).toBe(1306000);
  });
});
