import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bkgraph, paramsOf, startBkgraph } from '../kit/bkgraph.ts';

interface Node {
  readonly nodeId: string;
  readonly name: string | null;
  readonly type: string;
  readonly state: string;
}

const OPERATE = (mutation: string) =>
  `mutation ($input: TaskInput!) { ${mutation}(input: $input) { taskId task { status { state } } } }`;

describe('tasks', () => {
  let bkgraph: Bkgraph;
  let later = 0;
  beforeEach(async () => {
    later = 0;
    bkgraph = await startBkgraph({ sandbox: { now: () => Date.now() + later } });
  });
  afterEach(() => bkgraph.stop());

  async function operate(mutation: string, taskId: number) {
    const input = { bizId: 2, taskId };
    const { data, errors } = await bkgraph.ask<
      Record<string, { task: { status: { state: string } } } | null>
    >(OPERATE(mutation), { input });
    return { state: data[mutation]?.task.status.state, error: errors[0] };
  }

  it('tell their times alike, whichever API they come from', async () => {
    const { data } = await bkgraph.ask<{
      task: { startedAt: string; finishedAt: string; status: Record<string, string> };
    }>(
      `{ task(bizId: 2, taskId: 1) { name startedAt finishedAt status { startedAt finishedAt } } }`,
    );
    const { task } = data;
    expect(Date.parse(task.startedAt)).toBe(Date.parse(task.status['startedAt'] ?? ''));
    expect(Date.parse(task.finishedAt)).toBe(Date.parse(task.status['finishedAt'] ?? ''));
  });

  it('show all nodes in the order of the flow, sub-flows unfolded, those not begun as well', async () => {
    const { data, errors } = await bkgraph.ask<{
      task: { nodes: (Node & { children: Node[] })[] };
      fresh: { nodes: Node[] };
    }>(/* GraphQL */ `
      {
        task(bizId: 2, taskId: 9) { nodes { name type state children { name type state } } }
        fresh: task(bizId: 2, taskId: 3) { nodes { type state } }
      }
    `);
    expect(errors).toEqual([]);
    const event = (type: string) => ({ name: null, type, state: 'FINISHED' });
    const timer = { name: '定时', type: 'PLUGIN', state: 'FINISHED', children: [] };
    expect(data.task.nodes).toEqual([
      { ...event('START'), children: [] },
      timer,
      {
        ...{ name: '子流程 run script', type: 'SUB_FLOW', state: 'FINISHED' },
        children: [
          event('START'),
          { name: '执行脚本', type: 'PLUGIN', state: 'FINISHED' },
          event('END'),
        ],
      },
      timer,
      { ...event('END'), children: [] },
    ]);
    expect(data.fresh.nodes.map(({ type }) => type)).toEqual([
      ...['START', 'PLUGIN', 'PLUGIN', 'PLUGIN', 'END'],
    ]);
    expect(new Set(data.fresh.nodes.map(({ state }) => state))).toEqual(new Set(['CREATED']));
  });

  it('lead from a node, even one of a sub-flow, to the run that it started and its hosts', async () => {
    const { data, errors } = await bkgraph.ask<{
      task: { nodes: { children: { detail: { jobInstanceId: number } | null }[] }[] };
    }>(/* GraphQL */ `
      {
        task(bizId: 2, taskId: 9) {
          nodes { children { detail {
            state inputs outputs { key name value } jobInstanceId
            jobInstance { jobInstanceId status steps { hosts { host { hostId } } } business { bizId } }
          } } }
        }
      }
    `);
    expect(errors).toEqual([]);
    const [start, work] = data.task.nodes[2]?.children ?? [];
    expect(start?.detail).toBeNull();
    const id = work?.detail?.jobInstanceId;
    expect(bkgraph.sandbox.state.jobs.get(id ?? 0)?.bizId).toBe(2);
    expect(work?.detail).toMatchObject({
      ...{ state: 'FINISHED', jobInstance: { jobInstanceId: id, business: { bizId: 2 } } },
      outputs: expect.arrayContaining([
        { key: 'job_inst_id', name: 'JOB任务ID', value: id },
      ]) as unknown,
    });
    const [asked] = paramsOf(bkgraph.sandbox, 'sops/get_task_node_detail').filter(
      (params) => params['component_code'] === 'job_fast_execute_script',
    );
    expect(JSON.parse(String(asked?.['subprocess_stack']))).toHaveLength(1);
  });

  it('that failed tell why, and what was tried before', async () => {
    const { data } = await bkgraph.ask<{ business: { tasks: object[] } }>(/* GraphQL */ `
      {
        business(bizId: 2) {
          tasks(taskIds: [2, 12]) {
            failure status { state } template { templateId }
            nodes { detail { failure histories { state inputs failure } } }
          }
        }
      }
    `);
    const [failed, retried] = data.business.tasks;
    expect(failed).toMatchObject({
      ...{ status: { state: 'FAILED' }, failure: expect.stringContaining('JOB') as unknown },
      template: { templateId: 1 },
    });
    expect(retried).toMatchObject({
      nodes: [{ detail: null }, { detail: { histories: [{ state: 'FAILED' }] } }, {}],
    });
  });

  it('that are not there are errors of their own among those that are', async () => {
    const { data, errors } = await bkgraph.ask(
      '{ business(bizId: 2) { tasks(taskIds: [1, 99999]) { taskId business { bizId } } } }',
    );
    expect(data).toEqual({ business: { tasks: [{ taskId: 1, business: { bizId: 2 } }, null] } });
    expect(errors[0]).toMatchObject({
      ...{ path: ['business', 'tasks', 1], extensions: { code: 'ESB_ERROR' } },
    });
  });

  it('are made from a template with their constants, and run from then on', async () => {
    const create = /* GraphQL */ `
      mutation ($input: CreateTaskInput!) {
        createTask(input: $input) { taskId task { id name template { templateId } constants { key value } status { state } } }
      }
    `;
    const input = { bizId: 2, templateId: 7, name: '新任务' };
    const { data, errors } = await bkgraph.ask<{
      createTask: { taskId: number; task: { id: string } };
    }>(create, { input: { ...input, constants: [{ key: 'bk_timing', value: '30' }] } });
    expect(errors).toEqual([]);
    const { taskId, task } = data.createTask;
    expect(task).toMatchObject({
      ...{ name: '新任务', template: { templateId: 7 }, status: { state: 'CREATED' } },
      constants: [{ key: `\${bk_timing}`, value: '30' }],
    });
    expect((await operate('startTask', taskId)).state).toBe('RUNNING');
    later += 60_000;
    const after = await bkgraph.ask(
      'query ($id: ID!) { node(id: $id) { ... on Task { status { state } executor { username } } } }',
      { id: task.id },
    );
    expect(after.data).toEqual({
      node: { status: { state: 'FINISHED' }, executor: { username: 'admin' } },
    });
    const wrong = await bkgraph.ask(create, {
      input: { ...input, constants: [{ key: '$ {x}', value: 1 }] },
    });
    expect(wrong.errors[0]?.extensions).toMatchObject({ argument: 'input.constants.0.key' });
    const twice = ['bk_timing', `\${bk_timing}`].map((key) => ({ key, value: '1' }));
    const doubtful = await bkgraph.ask(create, { input: { ...input, constants: twice } });
    expect(doubtful.errors[0]?.extensions).toMatchObject({ argument: 'input.constants' });
  });

  it('are started once, paused, resumed and revoked, and refuse what their state forbids', async () => {
    expect((await operate('startTask', 3)).state).toBe('RUNNING');
    const again = await operate('startTask', 3);
    expect(again.error).toMatchObject({
      ...{ message: 'pipeline instance already started', extensions: { code: 'ESB_ERROR' } },
    });
    expect((await operate('pauseTask', 4)).state).toBe('SUSPENDED');
    expect((await operate('resumeTask', 4)).state).toBe('RUNNING');
    expect((await operate('revokeTask', 4)).state).toBe('REVOKED');
    const dead = await operate('resumeTask', 4);
    expect(dead.error?.extensions).toMatchObject({
      code: 'ESB_ERROR',
      esb: { api: 'operate_task' },
    });
    const status = await bkgraph.ask('{ taskStatus(bizId: 2, taskId: 4) { state stateCode } }');
    expect(status.data).toEqual({ taskStatus: { state: 'REVOKED', stateCode: 'REVOKED' } });
  });

  it('go on when a node that waits is called back, which a node that does not wait refuses', async () => {
    const { data } = await bkgraph.ask<{ task: { nodes: Node[] } }>(
      '{ task(bizId: 2, taskId: 8) { nodes { nodeId state } } }',
    );
    const waiting = data.task.nodes.find(({ state }) => state === 'RUNNING')?.nodeId;
    const callback = (nodeId: string | undefined, answer: unknown) =>
      bkgraph.ask<{ callbackTaskNode: { task: { nodes: Node[] } } | null }>(
        `mutation ($input: CallbackTaskNodeInput!) { callbackTaskNode(input: $input) { task { nodes { nodeId state } } } }`,
        { input: { bizId: 2, taskId: 8, nodeId, data: answer } },
      );
    expect((await callback(waiting, 'yes')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const done = await callback(waiting, { yes: true });
    const nodes = done.data.callbackTaskNode?.task.nodes ?? [];
    expect(nodes.find(({ nodeId }) => nodeId === waiting)?.state).toBe('FINISHED');
    const twice = await callback(waiting, { yes: true });
    expect(twice.errors[0]?.extensions).toMatchObject({ esb: { api: 'node_callback' } });
  });

  it('are counted by group, as far as a filter lets them', async () => {
    const { data, errors } = await bkgraph.ask<{ business: Record<string, { total: number }> }>(
      /* GraphQL */ `
        query ($now: DateTime!) {
          business(bizId: 2) {
            all: taskCounts(groupBy: STATUS) { total groups { code count } }
            older: taskCounts(groupBy: FLOW_TYPE, filter: { createdUntil: $now, started: false }) { total groups { code count } }
            none: taskCounts(groupBy: CATEGORY, filter: { createdSince: $now }) { total }
          }
        }
      `,
      { now: new Date().toISOString() },
    );
    expect(errors).toEqual([]);
    const { all, older, none } = data.business;
    expect(all).toEqual({
      total: 14,
      groups: [
        { code: 'CREATED', count: 2 },
        { code: 'EXECUTING', count: 6 },
        { code: 'FINISHED', count: 6 },
      ],
    });
    expect(older).toMatchObject({ total: 2, groups: [{ count: 1 }, { count: 1 }] });
    expect(none?.total).toBe(0);
  });
});

describe('either form in which SOPS may answer', () => {
  it('reads the same', async () => {
    const query =
      '{ task(bizId: 2, taskId: 1) { name templateId finishedAt status { state } } taskTemplates(bizId: 2) { bizId name } }';
    const answers = [];
    for (const sopsShapes of ['document', 'code'] as const) {
      const bkgraph = await startBkgraph({ sandbox: { modes: { sopsShapes } } });
      const { data, errors } = await bkgraph.ask(query);
      await bkgraph.stop();
      expect(errors).toEqual([]);
      answers.push(data);
    }
    expect(answers[0]).toMatchObject({ task: { name: '已完成 finished', templateId: 1 } });
    expect(answers[1]).toEqual(answers[0]);
  });
});
