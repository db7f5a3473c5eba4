import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { ask, first, sandboxForTest } from './ask.ts';

interface Node {
  readonly bk_inst_id: number;
  readonly bk_inst_name: string;
  readonly bk_obj_id: string;
  readonly child: readonly Node[];
}

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const topo = async (params: object, box = sandbox) =>
  (await ask<Node[]>(box, 'cc/search_biz_inst_topo', params)).data;

test('the tree has sets and modules of the business, without the idle pool', async () => {
  const root = first(await topo({ bk_biz_id: 2 }));
  expect(root).toMatchObject({
    bk_inst_id: 2,
    bk_inst_name: '蓝鲸',
    bk_obj_id: 'biz',
    bk_obj_name: 'business',
    default: 0,
  });
  expect(root.child.map((set) => set.bk_inst_name)).toEqual([
    '公共组件',
    '集成平台',
    '配置平台',
    '作业平台',
    '管控平台',
  ]);
  const module = first(first(root.child).child);
  expect(module).toMatchObject({ bk_inst_id: 9, bk_obj_id: 'module', child: [] });
});

test('an unknown business has an empty tree, which is no error', async () => {
  expect(await topo({ bk_biz_id: 99 })).toEqual([]);
});

test('level is ignored, unless the mode honours it', async () => {
  expect(first(first(await topo({ bk_biz_id: 2, level: 0 })).child).child).toHaveLength(5);
  const honest = await sandboxForTest({ modes: { topoLevel: 'honoured' } });
  expect(first(await topo({ bk_biz_id: 2, level: 0 }, honest)).child).toEqual([]);
  expect(first(first(await topo({ bk_biz_id: 2, level: 1 }, honest)).child).child).toEqual([]);
  expect(first(first(await topo({ bk_biz_id: 2, level: -1 }, honest)).child).child).toHaveLength(5);
});

test('get_biz_internal_module gives idle and fault module without telling which is which', async () => {
  const params = { bk_biz_id: 3, bk_supplier_account: '0' };
  const chinese = { 'Blueking-Language': 'zh-hans' };
  const { data } = await ask(sandbox, 'cc/get_biz_internal_module', params, chinese);
  expect(data).toEqual({
    bk_set_id: 3,
    bk_set_name: '空闲机池',
    module: [
      { bk_module_id: 5, bk_module_name: '空闲机' },
      { bk_module_id: 6, bk_module_name: '故障机' },
    ],
  });
});

test('get_biz_internal_module of an unknown business is zeros, not an error', async () => {
  const params = { bk_biz_id: 99, bk_supplier_account: '0' };
  const answer = await ask(sandbox, 'cc/get_biz_internal_module', params);
  expect(answer).toMatchObject({ result: true, data: { bk_set_id: 0, bk_set_name: '' } });
});
