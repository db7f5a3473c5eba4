import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { type Answer, ask, handClock, type Item, sandboxForTest, someText } from './ask.ts';

interface Tree {
  readonly activities: Readonly<Record<string, Item>>;
  readonly flows: Readonly<Record<string, { source: string; target: string }>>;
  readonly constants: Readonly<Record<string, Item>>;
}
interface Made {
  readonly task_id: number;
  readonly task_url: string;
  readonly pipeline_tree: Tree;
}
interface Status {
  readonly state: string;
  readonly children: Readonly<Record<string, Status & Item>>;
}

const biz = { bk_biz_id: '2' };
const CONTENT = `\${${'content'}}`;
const create = async (sandbox: Sandbox, template_id: number, more: object = {}) =>
  (await ask<Made>(sandbox, 'sops/create_task', { ...biz, template_id, name: '新任务', ...more }))
    .data;
const statusOf = async (sandbox: Sandbox, task_id: number | string) =>
  (await ask<Status & Item>(sandbox, 'sops/get_task_status', { ...biz, task_id })).data;
const operate = (sandbox: Sandbox, task_id: number, action: string) =>
  ask(sandbox, 'sops/operate_task', { ...biz, task_id, action });
const nodeNamed = ({ pipeline_tree }: Made, name: RegExp) =>
  Object.values(pipeline_tree.activities).find((node) => name.test(String(node.name)))
    ?.id as string;
const detailOf = (sandbox: Sandbox, task_id: number, node_id: string, more: object = {}) =>
  ask<Item & { outputs: Item[] }>(sandbox, 'sops/get_task_node_detail', {
    ...{ ...biz, task_id, node_id, component_code: 'job_fast_execute_script' },
    ...more,
  });

async function clocked() {
  const clock = handClock();
  return { clock, sandbox: await sandboxForTest({ now: clock.now }) };
}

test('every business has tasks in all states', async () => {
  const sandbox = await sandboxForTest();
  const states: string[] = [];
  for (let id = 1; id <= 14; id += 1) states.push((await statusOf(sandbox, id)).state);
  expect(states).toEqual([
    ...['FINISHED', 'FAILED', 'CREATED', 'RUNNING', 'SUSPENDED', 'REVOKED', 'NODE_SUSPENDED'],
    ...['RUNNING', 'FINISHED', 'FINISHED', 'CREATED', 'FINISHED', 'FINISHED', 'RUNNING'],
  ]);
});

test('before its start a task has a status without id and name', async () => {
  const sandbox = await sandboxForTest();
  expect(await statusOf(sandbox, 3)).toEqual({
    ...{ state: 'CREATED', start_time: null, finish_time: null, elapsed_time: 0 },
    ...{ retry: 0, skip: 0, children: {} },
  });
});

test('a script task starts a real job, and its output names it', async () => {
  const { clock, sandbox } = await clocked();
  const made = await create(sandbox, 1, { constants: { [CONTENT]: 'echo 你好' } });
  expect(made.task_url).toContain(`instance_id=${made.task_id}`);
  expect(made.pipeline_tree.constants[CONTENT]?.value).toBe('echo 你好');
  const node = nodeNamed(made, /脚本/);
  expect(await detailOf(sandbox, made.task_id, node)).toMatchObject({ result: false });
  const started = await ask(sandbox, 'sops/start_task', { ...biz, task_id: made.task_id });
  expect(started).toMatchObject({ result: true, code: 0, data: {} });
  const running = await statusOf(sandbox, made.task_id);
  expect(running).toMatchObject({ state: 'RUNNING', finish_time: '', skip: false, loop: 1 });
  clock.pass(10_000);
  expect(await statusOf(sandbox, made.task_id)).toMatchObject({
    ...{ state: 'FINISHED', name: "<class 'pipeline.core.pipeline.Pipeline'>" },
    finish_time: someText(/ \+0800$/),
    children: { [node]: { state: 'FINISHED', id: node } },
  });
  const { data } = await detailOf(sandbox, made.task_id, node);
  expect(data).toMatchObject({ state: 'FINISHED', inputs: { job_content: 'echo 你好' } });
  const jobId = data.outputs.find((output) => output.key === 'job_inst_id');
  expect(jobId).toMatchObject({ name: 'JOB任务ID', preset: true });
  const job = await ask(sandbox, 'job/get_job_instance_status', {
    ...{ bk_biz_id: 2, job_instance_id: jobId?.value },
  });
  expect(job.data).toMatchObject({ is_finished: true, job_instance: { status: 3 } });
});

test('without a component code the outputs are bare', async () => {
  const sandbox = await sandboxForTest();
  const tree = sandbox.state.sops.tasks.get(1)?.tree;
  const node = Object.keys(tree?.activities ?? {})[0] ?? '';
  const { data } = await detailOf(sandbox, 1, node, { component_code: '' });
  expect(data.outputs[0]).toEqual({ key: 'job_inst_id', value: expect.any(Number) as unknown });
});

test('a failed node fails its task: it cannot be paused, but revoked', async () => {
  const { clock, sandbox } = await clocked();
  const made = await create(sandbox, 1, { constants: { [CONTENT]: 'exit 2' } });
  await operate(sandbox, made.task_id, 'start');
  clock.pass(10_000);
  const status = await statusOf(sandbox, made.task_id);
  expect(status).toMatchObject({ state: 'FAILED', finish_time: '' });
  const { data } = await detailOf(sandbox, made.task_id, nodeNamed(made, /脚本/));
  expect(data).toMatchObject({ state: 'FAILED', ex_data: someText(/失败/) });
  expect(await operate(sandbox, made.task_id, 'pause')).toMatchObject({
    ...{ result: false, code: 1306000, data: null, message: someText(/BLOCKED to SUSPENDED/) },
  });
  expect(await operate(sandbox, made.task_id, 'revoke')).toMatchObject({ result: true, data: {} });
  expect((await statusOf(sandbox, made.task_id)).state).toBe('REVOKED');
  expect((await operate(sandbox, made.task_id, 'revoke')).result).toBe(false);
});

test('a pause holds up the next node until somebody resumes', async () => {
  const { clock, sandbox } = await clocked();
  const { task_id } = await create(sandbox, 2, { constants: { '${bk_timing}': '5' } });
  await operate(sandbox, task_id, 'start');
  expect((await operate(sandbox, task_id, 'resume')).result).toBe(false);
  expect((await operate(sandbox, task_id, 'pause')).result).toBe(true);
  clock.pass(60_000);
  const paused = await statusOf(sandbox, task_id);
  expect(paused.state).toBe('SUSPENDED');
  expect(Object.values(paused.children).map((node) => node.state)).toEqual([
    'FINISHED',
    'FINISHED',
  ]);
  expect((await operate(sandbox, task_id, 'pause')).result).toBe(false);
  expect((await operate(sandbox, task_id, 'resume')).result).toBe(true);
  const resumed = await statusOf(sandbox, task_id);
  expect(resumed.state).toBe('RUNNING');
  expect(Object.values(resumed.children)).toHaveLength(3);
});

test('a task that never started can be "paused", but neither resumed nor revoked', async () => {
  const sandbox = await sandboxForTest();
  expect(await operate(sandbox, 3, 'pause')).toMatchObject({ result: true, data: {} });
  expect((await statusOf(sandbox, 3)).state).toBe('CREATED');
  expect((await operate(sandbox, 3, 'resume')).result).toBe(false);
  expect((await operate(sandbox, 3, 'revoke')).result).toBe(false);
});

test('a second start, an unknown action and an unclaimed task are refused', async () => {
  const sandbox = await sandboxForTest();
  expect(await operate(sandbox, 4, 'start')).toMatchObject({
    ...{ result: false, code: 1306000, message: someText(/already started/) },
  });
  expect((await operate(sandbox, 4, 'explode')).result).toBe(false);
  const made = await create(sandbox, 2, { flow_type: 'common_func' });
  for (const action of ['start', 'pause', 'resume', 'revoke']) {
    expect(await operate(sandbox, made.task_id, action)).toMatchObject({
      ...{ result: false, message: someText(/func_claim/) },
    });
  }
});

test('a missing task crashes the operations: 1306201; the reads say that it is not there', async () => {
  const sandbox = await sandboxForTest();
  const missing = { ...biz, task_id: 15 };
  for (const api of ['start_task', 'operate_task']) {
    const answer = await ask(sandbox, `sops/${api}`, { ...missing, action: 'start' });
    expect(answer).toMatchObject({ result: false, code: 1306201, data: null });
  }
  for (const api of ['get_task_status', 'get_task_detail', 'get_task_node_detail']) {
    const answer = await ask(sandbox, `sops/${api}`, missing);
    expect(answer).toMatchObject({ result: false, code: 1306000, data: null });
  }
  expect(await ask(sandbox, 'sops/get_task_status', biz)).toMatchObject({ code: 1306406 });
});

test('a node that waits goes on when it is called back, once', async () => {
  const { clock, sandbox } = await clocked();
  const made = await create(sandbox, 2);
  const node_id = nodeNamed(made, /确认/);
  const call = (more: object = {}): Promise<Answer<null>> =>
    ask(sandbox, 'sops/node_callback', { ...biz, task_id: made.task_id, node_id, ...more });
  await operate(sandbox, made.task_id, 'start');
  expect((await call()).result).toBe(false);
  clock.pass(10_000);
  expect((await statusOf(sandbox, node_id)).state).toBe('RUNNING');
  expect((await call({ callback_data: 'text' })).result).toBe(false);
  expect(await call({ callback_data: { who: '张伟' } })).toMatchObject({
    result: true,
    data: null,
  });
  expect((await call()).result).toBe(false);
  expect((await call({ node_id: 'nowhere' })).result).toBe(false);
  const { data } = await detailOf(sandbox, made.task_id, node_id);
  expect(data.outputs[0]).toMatchObject({ key: 'callback_data', value: { who: '张伟' } });
  clock.pass(10_000);
  expect((await statusOf(sandbox, made.task_id)).state).toBe('FINISHED');
});

test('branches run side by side, meet, and an exclusive gateway takes one of its ways', async () => {
  const { clock, sandbox } = await clocked();
  const made = await create(sandbox, 3, { constants: { '${env}': 'prod' } });
  await operate(sandbox, made.task_id, 'start');
  const begun = Object.values((await statusOf(sandbox, made.task_id)).children);
  expect(begun.filter((node) => node.state === 'RUNNING')).toHaveLength(2);
  clock.pass(30_000);
  const { state, children } = await statusOf(sandbox, made.task_id);
  expect(state).toBe('RUNNING');
  expect(children[nodeNamed(made, /^人工确认/)]?.state).toBe('RUNNING');
  expect(children).not.toHaveProperty(nodeNamed(made, /无需确认/));
});

test('a sub-process shows its own nodes, and its failure is folded upwards', async () => {
  const { clock, sandbox } = await clocked();
  const made = await create(sandbox, 4);
  const sub = nodeNamed(made, /子流程/);
  const task = sandbox.state.sops.tasks.get(made.task_id);
  const inner = task?.tree.activities[sub]?.pipeline;
  const held = Object.keys(inner?.activities ?? {})[0] ?? '';
  task?.heldNodes.add(held);
  await operate(sandbox, made.task_id, 'start');
  clock.pass(30_000);
  expect(await statusOf(sandbox, made.task_id)).toMatchObject({
    state: 'NODE_SUSPENDED',
    children: { [sub]: { state: 'NODE_SUSPENDED', children: { [held]: { state: 'SUSPENDED' } } } },
  });
  expect(await statusOf(sandbox, sub)).toMatchObject({ id: sub, state: 'NODE_SUSPENDED' });
});

test('an attempt before the last one is history', async () => {
  const sandbox = await sandboxForTest();
  const node = Object.keys(sandbox.state.sops.tasks.get(12)?.tree.activities ?? {})[0] ?? '';
  const stack = { subprocess_stack: '[]' };
  expect((await detailOf(sandbox, 12, node, stack)).data).toMatchObject({
    ...{ state: 'FINISHED', skip: true, retry: 1 },
    histories: [{ state: 'FAILED', retry: 0, outputs: { _result: false } }],
  });
  const bad = await detailOf(sandbox, 12, node, { subprocess_stack: '[' });
  expect(bad).toMatchObject({ result: false, code: 1306000 });
});

test('optional nodes can be left out of a task, others not', async () => {
  const { clock, sandbox } = await clocked();
  const nodes = Object.values(sandbox.state.sops.templates.get(2)?.tree.activities ?? {});
  const [timer, confirm] = nodes.map((node) => node.id);
  const made = await create(sandbox, 2, { exclude_task_nodes_id: [timer] });
  expect(Object.keys(made.pipeline_tree.activities)).toHaveLength(2);
  expect(Object.keys(made.pipeline_tree.flows)).toHaveLength(3);
  await operate(sandbox, made.task_id, 'start');
  clock.pass(100);
  expect((await statusOf(sandbox, nodeNamed(made, /确认/))).state).toBe('RUNNING');
  for (const bad of [
    { exclude_task_nodes_id: [confirm] },
    { name: '' },
    { flow_type: 'odd' },
    { constants: 'text' },
    { template_id: 8 },
    { template_id: 99, template_source: 'common' },
  ]) {
    const params = { ...biz, template_id: 2, name: 'x', ...bad };
    const answer = await ask(sandbox, 'sops/create_task', params);
    expect(answer).toMatchObject({ result: false, code: 1306000, data: null });
  }
});

test('the detail of a task names it as the document or as the code does', async () => {
  const sandbox = await sandboxForTest();
  const params = { ...biz, task_id: '1' };
  const { data } = await ask(sandbox, 'sops/get_task_detail', params);
  expect(data).toMatchObject({
    ...{ id: 1, business_id: 2, business_name: '蓝鲸', instance_name: '已完成 finished' },
    ...{
      template_id: '1',
      create_method: 'app',
      ex_data: '',
      elapsed_time: expect.any(Number) as unknown,
    },
    start_time: someText(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    outputs: [{ key: CONTENT, value: 'echo hello\nexit 0', name: '内容' }],
  });
  const other = await sandboxForTest({ modes: { sopsShapes: 'code' } });
  expect((await ask(other, 'sops/get_task_detail', params)).data).toMatchObject({
    ...{ name: '已完成 finished', template_id: 1, finish_time: someText() },
  });
});

test('tasks are counted by state, category, kind and origin', async () => {
  const { sandbox } = await clocked();
  const count = async (group_by: string, conditions?: object) => {
    const params = { ...biz, group_by, ...(conditions ? { conditions } : {}) };
    const { data } = await ask<{ total: number; groups: { code: string; value: number }[] }>(
      sandbox,
      'sops/query_task_count',
      params,
    );
    return [data.total, Object.fromEntries(data.groups.map(({ code, value }) => [code, value]))];
  };
  expect(await count('status')).toEqual([14, { CREATED: 2, EXECUTING: 6, FINISHED: 6 }]);
  expect(await count('flow_type')).toEqual([14, { common: 12, common_func: 2 }]);
  const [total] = await count('category', { is_started: false });
  expect(total).toBe(2);
  await create(sandbox, 2);
  expect(await count('create_method', { template_id: 2, is_started: false })).toEqual([
    ...[3, { app: 2, api: 1, app_maker: 0, periodic: 0 }],
  ]);
  expect((await count('status', { create_time__gte: '2024-05-20 18:00:00' }))[0]).toBe(1);
  for (const [bad, code] of [
    [{ group_by: 'moon' }, 1306000],
    [{ conditions: { colour: 'red' } }, 1306000],
    [{ conditions: { create_time__lte: 'soon' } }, 1306000],
    [{ bk_biz_id: 99 }, 1306201],
  ] as const) {
    const params = { ...biz, group_by: 'status', ...bad };
    expect(await ask(sandbox, 'sops/query_task_count', params)).toMatchObject({ code });
  }
});
