import { expect, test } from 'vitest';
import { ask, first, type Item, sandboxForTest, someText } from './ask.ts';

const biz = { bk_biz_id: 2 };
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64');

test('a business has a template of every category, common ones stand apart', async () => {
  const sandbox = await sandboxForTest();
  const list = async (params: object) =>
    (await ask<Item[]>(sandbox, 'sops/get_template_list', params)).data;
  const own = await list(biz);
  expect(own.map((template) => template.id)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  expect(new Set(own.map((template) => template.category)).size).toBe(7);
  expect(own.at(-1)).toMatchObject({ name: '快速执行脚本', bk_biz_id: '2', bk_biz_name: '蓝鲸' });
  const common = await list({ ...biz, template_source: 'common' });
  expect(common.map((template) => template.id)).toEqual([2, 1]);
  expect(await ask(sandbox, 'sops/get_template_list', { bk_biz_id: 99 })).toMatchObject({
    ...{ result: false, code: 1306201, data: null },
  });
  const asCode = await sandboxForTest({ modes: { sopsShapes: 'code' } });
  const answer = await ask<Item[]>(asCode, 'sops/get_template_list', biz);
  expect(first(answer.data).bk_biz_id).toBe(2);
});

test('a template shows a tree whose flows join its nodes', async () => {
  const sandbox = await sandboxForTest();
  const params = { ...biz, template_id: '3' };
  interface Tree {
    readonly start_event: { id: string; outgoing: string };
    readonly end_event: { id: string; incoming: string };
    readonly activities: Record<string, Item>;
    readonly gateways: Record<string, Item>;
    readonly flows: Record<string, { source: string; target: string }>;
  }
  const { data } = await ask<{ pipeline_tree: Tree; id: number }>(
    sandbox,
    'sops/get_template_info',
    params,
  );
  const { pipeline_tree: tree } = data;
  expect(Object.values(tree.gateways).map((gateway) => gateway.type)).toEqual([
    ...['ParallelGateway', 'ConvergeGateway', 'ExclusiveGateway', 'ConvergeGateway'],
  ]);
  const ids = new Set([
    ...[tree.start_event.id, tree.end_event.id],
    ...[...Object.keys(tree.activities), ...Object.keys(tree.gateways)],
  ]);
  for (const { source, target } of Object.values(tree.flows)) {
    expect(ids).toContain(source);
    expect(ids).toContain(target);
  }
  expect(tree.flows[tree.start_event.outgoing]?.source).toBe(tree.start_event.id);
  for (const wrong of [{ template_id: 8 }, { template_id: 3, template_source: 'odd' }]) {
    const answer = await ask(sandbox, 'sops/get_template_info', { ...biz, ...wrong });
    expect(answer).toMatchObject({ result: false, code: 1306000, data: null });
  }
});

test('a task from a common template runs in the business', async () => {
  const sandbox = await sandboxForTest();
  const before = sandbox.state.sops.tasks.size;
  const params = { ...biz, template_id: 1, template_source: 'common', name: '公共任务' };
  const { data } = await ask<{ task_id: number }>(sandbox, 'sops/create_task', params);
  expect(data.task_id).toBe(before + 1);
  const detail = await ask(sandbox, 'sops/get_task_detail', { ...biz, task_id: data.task_id });
  expect(detail.data).toMatchObject({ instance_name: '公共任务', creator: 'admin' });
});

test('common templates are imported by white-listed applications only', async () => {
  const source = (await sandboxForTest()).state.sops.commonTemplates.get(2);
  const template_data = base64({
    template_data: {
      template: { 2: { id: 2, category: 'DevTools', pipeline_template_id: 'n1' } },
      pipeline_template_data: { template: { n1: { name: '导入的', tree: source?.tree } } },
    },
    digest: '',
  });
  const api = 'sops/import_common_template';
  const strict = await sandboxForTest({ modes: { sopsImportApps: ['bk_fta', 'bk_bcs'] } });
  const refused = await ask(strict, api, { template_data });
  expect(refused).toMatchObject({ result: false, code: 1306000, message: someText(/permission/) });
  const sandbox = await sandboxForTest();
  expect((await ask(sandbox, api, { template_data })).data).toEqual({ count: 1 });
  expect((await ask(sandbox, api, { template_data, override: true })).data).toEqual({ count: 1 });
  const params = { ...biz, template_source: 'common' };
  const { data } = await ask<Item[]>(sandbox, 'sops/get_template_list', params);
  expect(data.map(({ id, name }) => [id, name])).toEqual([
    [3, '导入的'],
    [2, '导入的'],
    [1, '公共 定时与确认'],
  ]);
  expect((await ask(sandbox, api, { template_data: 'xxx' })).result).toBe(false);
});

test('a user who never opened SOPS is refused', async () => {
  const sandbox = await sandboxForTest();
  const stranger = { ...biz, bk_token: '', bk_username: 'stranger' };
  expect(await ask(sandbox, 'sops/get_template_list', stranger)).toMatchObject({
    ...{ result: false, code: 1306000, message: someText(/has not logged in/) },
  });
});
