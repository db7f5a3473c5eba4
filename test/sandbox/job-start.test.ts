import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, first, handClock, type Item, sandboxForTest, someText } from './ask.ts';

interface Started {
  readonly job_instance_name: string;
  readonly job_instance_id: number;
}
interface Status {
  readonly is_finished: boolean;
  readonly job_instance: Item;
  readonly blocks: readonly { step_instances: readonly (Item & { step_ip_status: Item[] })[] }[];
}
interface Template {
  readonly steps: readonly (Item & { ip_list: Item[] })[];
  readonly global_vars: readonly Item[];
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const template = async (sandbox: Sandbox, bk_job_id = 101) =>
  (await ask<Template>(sandbox, 'job/get_job_detail', { bk_biz_id: 2, bk_job_id })).data;
const someHosts = async (sandbox: Sandbox) => first((await template(sandbox)).steps).ip_list;
const statusOf = async (sandbox: Sandbox, job_instance_id: number) => {
  const params = { bk_biz_id: 2, job_instance_id };
  return (await ask<Status>(sandbox, 'job/get_job_instance_status', params)).data;
};
const script = (text: string, more: object = {}) => ({
  ...{ bk_biz_id: 2, account: 'root', script_type: 1, script_content: base64(text) },
  ...more,
});
const hostsIn = (status: Status) =>
  first(first(status.blocks).step_instances).step_ip_status.map((host) => host.status);

test('a script runs on its hosts with the clock, and its log says what it printed', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const ip_list = await someHosts(sandbox);
  const params = script('echo "hello $1"\nsleep 5', { ip_list, script_param: base64('world') });
  const { data } = await ask<Started>(sandbox, 'job/fast_execute_script', params);
  expect(data.job_instance_name).toMatch(/^API Quick execution script\d+$/);
  const id = data.job_instance_id;
  expect((await statusOf(sandbox, id)).job_instance).toMatchObject({
    ...{ status: 1, bk_job_id: -1, start_way: 2, operator: 'admin', start_time: null },
  });
  clock.pass(3_000);
  const running = await statusOf(sandbox, id);
  expect(running).toMatchObject({ is_finished: false, job_instance: { status: 2 } });
  expect(hostsIn(running)).toEqual([7, 7, 7]);
  clock.pass(10_000);
  const ended = await statusOf(sandbox, id);
  expect(ended).toMatchObject({ is_finished: true, job_instance: { status: 3 } });
  expect(hostsIn(ended)).toEqual([9, 9, 9]);
  const log = await ask(sandbox, 'job/get_job_instance_log', { bk_biz_id: 2, job_instance_id: id });
  expect(JSON.stringify(log.data)).toContain('hello world');
});

test('a script that exits with a number fails, and a saved script wins over the text', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const ip_list = await someHosts(sandbox);
  const failing = await ask<Started>(
    sandbox,
    'job/fast_execute_script',
    script('exit 0', { ip_list, script_id: 8, task_name: '必失败' }),
  );
  expect(failing.data.job_instance_name).toBe('必失败');
  clock.pass(10_000);
  const status = await statusOf(sandbox, failing.data.job_instance_id);
  expect(status.job_instance.status).toBe(4);
  expect(new Set(hostsIn(status))).toEqual(new Set([104]));
});

test('hosts named twice run once, and those of a custom query join them', async () => {
  const sandbox = await sandboxForTest();
  const ip_list = await someHosts(sandbox);
  const run = async (params: object) => {
    const answer = await ask<Started>(sandbox, 'job/fast_execute_script', script('echo 1', params));
    return (sandbox.state.jobs.get(answer.data.job_instance_id)?.blocks ?? []).flatMap((block) =>
      block.steps.flatMap((step) => step.tasks),
    );
  };
  expect(await run({ ip_list: [...ip_list, ...ip_list] })).toHaveLength(3);
  const query = sandbox.state.cmdb.queries.add({
    ...{ bizId: 2, name: 'all', createdBy: 'admin', createdAt: 0, changedBy: '', changedAt: 0 },
    info: JSON.stringify({ condition: [] }),
  });
  const all = await run({ ip_list, custom_query_id: [query.id] });
  expect(all.length).toBeGreaterThan(50);
  expect(new Set(all.map((task) => `${task.cloudId}:${task.ip}`)).size).toBe(all.length);
});

test('a host with a dead agent fails at once', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const host = first([...sandbox.state.cmdb.hosts.all()].filter(isIn(sandbox, 2)));
  sandbox.state.agents.setAlive(host.bk_host_id, false);
  const ip_list = [{ bk_cloud_id: host.bk_cloud_id, ip: host.bk_host_innerip }];
  const { data } = await ask<Started>(
    sandbox,
    'job/fast_execute_script',
    script('echo 1', { ip_list }),
  );
  clock.pass(1_000);
  expect(hostsIn(await statusOf(sandbox, data.job_instance_id))).toEqual([310]);
});

test('files are pushed as a step of type 2', async () => {
  const sandbox = await sandboxForTest();
  const ip_list = await someHosts(sandbox);
  const file_source = [{ files: ['/tmp/REGEX:[a-z]*.txt'], account: 'root', ip_list }];
  const good = { bk_biz_id: 2, account: 'root', file_target_path: '/tmp/', file_source, ip_list };
  const { data } = await ask<Started>(sandbox, 'job/fast_push_file', good);
  const status = await statusOf(sandbox, data.job_instance_id);
  expect(first(first(status.blocks).step_instances)).toMatchObject({ type: 2, step_id: -1 });
  for (const [bad, code] of [
    [{ file_target_path: 'tmp' }, 1241010],
    [{ file_source: [{ files: [], account: 'root', ip_list }] }, 1241004],
    [{ file_source: [{ files: ['a.txt'], account: 'root', ip_list }] }, 1241010],
    [{ file_source: [{ files: ['/a'], account: 'nobody', ip_list }] }, 1244003],
    [{ file_source: [] }, 1306000],
    [{ account: 'nobody' }, 1244003],
    [{ ip_list: [] }, 1244001],
  ] as const) {
    const answer = await ask(sandbox, 'job/fast_push_file', { ...good, ...bad });
    expect(answer).toMatchObject({ result: false, code, data: null });
  }
});

test('bad base64, timeouts, accounts, scripts and hosts are refused, and nothing starts', async () => {
  const sandbox = await sandboxForTest();
  const ip_list = await someHosts(sandbox);
  const before = sandbox.state.jobs.ofBusiness(2).length;
  for (const [bad, code] of [
    [{ script_content: 'echo 1' }, 1241010],
    [{ script_param: '***' }, 1241010],
    [{ script_timeout: 59 }, 1241010],
    [{ script_timeout: 86_401 }, 1241010],
    [{ script_timeout: 'soon' }, 1306000],
    [{ script_type: 7 }, 1241010],
    [{ script_content: '' }, 1241004],
    [{ script_id: 9999 }, 1243001],
    [{ script_id: 17 }, 1243001],
    [{ account: 'nobody' }, 1244003],
    [{ account: '' }, 1241004],
    [{ ip_list: [] }, 1244001],
    [{ ip_list: [{ bk_cloud_id: 0, ip: '192.0.2.1' }] }, 1244002],
    [{ ip_list: [{ ip: '10.0.0.1' }] }, 1241010],
    [{ custom_query_id: ['nowhere'] }, 1241010],
    [{ bk_callback_url: 'not a url' }, 1241010],
    [{ bk_biz_id: 99 }, 1241008],
  ] as const) {
    const params = script('echo 1', { ip_list, ...bad });
    const answer = await ask(sandbox, 'job/fast_execute_script', params);
    expect({ bad, ...answer }).toMatchObject({ result: false, code, data: null });
  }
  expect(sandbox.state.jobs.ofBusiness(2)).toHaveLength(before);
});

test('a template runs all its steps one after another', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const params = { bk_biz_id: 2, bk_job_id: 101 };
  const { data } = await ask<Started>(sandbox, 'job/execute_job', params);
  expect(data.job_instance_name).toBe('日志清理 1');
  clock.pass(60_000);
  const status = await statusOf(sandbox, data.job_instance_id);
  expect(status).toMatchObject({ is_finished: true, job_instance: { status: 3, bk_job_id: 101 } });
  const steps = status.blocks.flatMap((block) => block.step_instances);
  expect(steps.map((step) => step.step_id)).toEqual([1011, 1012, 1013]);
});

test('only the steps named run, changed as wished, on the hosts of the IP variable', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const [host] = await someHosts(sandbox);
  const { data } = await ask<Started>(sandbox, 'job/execute_job', {
    ...{ bk_biz_id: 2, bk_job_id: 101 },
    steps: [{ step_id: 1011, script_type: 1, script_content: base64('exit 5') }],
    global_vars: [
      { name: 'targets', ip_list: [host] },
      { id: 10101, value: '2.0.0' },
    ],
  });
  clock.pass(20_000);
  const status = await statusOf(sandbox, data.job_instance_id);
  expect(status.job_instance.status).toBe(4);
  expect(status.blocks).toHaveLength(1);
  expect(hostsIn(status)).toEqual([104]);
});

test('unknown templates, steps and variables are refused', async () => {
  const sandbox = await sandboxForTest();
  for (const [bad, code] of [
    [{ bk_job_id: 1 }, 1243026],
    [{ bk_job_id: 201 }, 1243026],
    [{ steps: [{ step_id: 5 }] }, 1243026],
    [{ steps: [{ step_id: 1011, script_timeout: 5 }] }, 1241010],
    [{ steps: [{ step_id: 1011, account: 'nobody' }] }, 1244003],
    [{ global_vars: [{ id: 5, value: 'x' }] }, 1241010],
    [{ global_vars: [{ id: 10102, ip_list: [] }] }, 1241010],
  ] as const) {
    const params = { bk_biz_id: 2, bk_job_id: 101, ...bad };
    const answer = await ask(sandbox, 'job/execute_job', params);
    expect({ bad, ...answer }).toMatchObject({ result: false, code, data: null });
  }
});

test('the status of one step counts its hosts; its ids are wrapped in params', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const { data } = await ask<Started>(sandbox, 'job/execute_job', {
    ...{ bk_biz_id: 2, bk_job_id: 101 },
    steps: [{ step_id: 1013 }],
  });
  clock.pass(20_000);
  const { job_instance_id } = data;
  const { blocks } = await statusOf(sandbox, job_instance_id);
  const { step_instance_id } = first(first(blocks).step_instances);
  const params = { job_instance_id, step_instance_id };
  const api = 'job/get_step_instance_status';
  expect(await ask(sandbox, api, { bk_biz_id: 2, params })).toMatchObject({
    result: true,
    data: {
      is_finished: true,
      step_instance_analyse_result: [{ result_type: 9, result_type_text: 'Success', count: 3 }],
      step_instance_detail: {
        ...{ job_instance_id, step_instance_id, step_id: 1013, status: 3, type: 1 },
        ...{ total_ip_num: 3, success_ip_num: 3, fail_ip_num: 0, running_ip_num: 0 },
        target_ips: someText(/^\d:[\d.]+,\d:[\d.]+,\d:[\d.]+$/),
        start_time: someText(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      },
    },
  });
  for (const [bad, code] of [
    [{ params: { job_instance_id, step_instance_id: 1 } }, 1244007],
    [{ params: { job_instance_id: 1, step_instance_id } }, 1244006],
    [{ params: { job_instance_id } }, 1241004],
    [{ job_instance_id, step_instance_id }, 1306000],
  ] as const) {
    expect(await ask(sandbox, api, { bk_biz_id: 2, ...bad })).toMatchObject({ code, data: null });
  }
});

test('the callback protocol is a page of documentation: calling it fails', async () => {
  const sandbox = await sandboxForTest();
  const answer = await ask(sandbox, 'job/callback_protocol', { job_instance_id: 1, status: 3 });
  expect(answer).toMatchObject({ result: false, data: null });
});

function isIn(sandbox: Sandbox, bizId: number) {
  const { cmdb } = sandbox.state;
  return (host: { bk_host_id: number }) => cmdb.bizIdOfHost(host.bk_host_id) === bizId;
}
