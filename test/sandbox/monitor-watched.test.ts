import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Host } from '../../src/sandbox/state/host-store.ts';
import { type Answer, ask, first, type Item, sandboxForTest, someText } from './ask.ts';

interface Partial extends Item {
  readonly fail: readonly Item[];
  readonly failed: readonly Item[];
  readonly success: readonly Item[];
}
interface Counted extends Item {
  readonly failed: { total: number; detail: readonly Item[] };
  readonly success: { total: number; detail: readonly Item[] };
  readonly successed: { total: number; detail: readonly Item[] };
}

const box = (modes = {}) => sandboxForTest({ hosts: 60, modes });
const monitor = <T>(sandbox: Sandbox, api: string, params: object): Promise<Answer<T>> =>
  ask<T>(sandbox, `monitor/${api}`, params);

function hostOf(sandbox: Sandbox, bizId: number, alive = true): Host {
  const { cmdb, agents } = sandbox.state;
  const hosts = [...cmdb.hosts.all()].filter(
    ({ bk_host_id: id }) => cmdb.bizIdOfHost(id) === bizId && agents.of(id)?.alive === alive,
  );
  return first(hosts);
}

test('components are listed with _meta beside the data, and read one by one', async () => {
  const sandbox = await box();
  type Listed = Answer<Item[]> & { _meta: Item };
  const params = { bk_biz_id: 2, page_size: 4 };
  const page = (await monitor(sandbox, 'list_component_instance', params)) as Listed;
  expect(page.code).toBe('0');
  expect(page._meta).toEqual({ count: 6, previous: null, next: someText(/page=2/) });
  expect(page.data).toHaveLength(4);
  const rest = { ...params, page: 2 };
  const second = (await monitor(sandbox, 'list_component_instance', rest)) as Listed;
  expect(second._meta).toEqual({ count: 6, previous: someText(/page=1/), next: null });
  expect(second.data).toHaveLength(2);
  const listed = first(page.data);
  const { data } = await monitor<Item>(sandbox, 'component_instance', { id: listed.id });
  expect(data).toEqual(listed);
  expect(data).toMatchObject({ bk_cloud_id: someText(/^\d$/), is_deleted: false, bk_biz_id: 2 });
  const deleted = first(sandbox.state.monitor.components.all().filter((each) => each.isDeleted));
  const gone = await monitor(sandbox, 'component_instance', { id: deleted.id });
  expect(gone).toMatchObject({ result: false, data: null });
});

test('a release may ignore the page parameters of its lists', async () => {
  const sandbox = await box({ monitorListPage: 'ignored' });
  const params = { bk_biz_id: 2, page_size: 1 };
  const { data } = await monitor<Item[]>(sandbox, 'list_component_instance', params);
  expect(data).toHaveLength(6);
});

test('alarms are listed as alarm_instance tells them', async () => {
  const sandbox = await box();
  const params = { bk_biz_id: 3, user_status: 'shielded', page_size: 3 };
  const { data, ...envelope } = await monitor<Item[]>(sandbox, 'list_alarm_instance', params);
  expect(envelope).toMatchObject({ code: '0', _meta: { previous: null } });
  expect(data).toHaveLength(3);
  for (const alarm of data) expect(alarm).toMatchObject({ bk_biz_id: 3, user_status: 'shielded' });
  const { id, event_id } = first(data);
  expect((await monitor(sandbox, 'alarm_instance', { id })).data).toEqual(first(data));
  const same = await monitor<Item[]>(sandbox, 'list_alarm_instance', { event_id });
  expect(same.data.map((alarm) => alarm.id)).toEqual([id]);
  const wrong = await monitor(sandbox, 'list_alarm_instance', { source_time: 'noon' });
  expect(wrong.result).toBe(false);
});

test('exported alarm strategies can be imported, and what is unknown stands under fail', async () => {
  const sandbox = await box();
  const ids = { bk_biz_id: '2', monitor_ids: '403,9' };
  const { code, data } = await monitor<Partial>(sandbox, 'export_alarm_strategy', ids);
  expect(code).toBe(200);
  expect(data.fail).toEqual([{ monitor_id: 9, message: "can't find monitor" }]);
  const exported = first(data.success);
  expect(exported).toMatchObject({ title: 'Order latency <p99>', biz_id: 2 });

  const conf_list = [
    { ...exported, title: 'copied' },
    { ...exported, monitor_id: 9 },
    { ...exported, monitor_id: 404, title: '改名' },
    { ...exported, scenario: 'cpu', monitor_target: 'usage', title: 'matched' },
  ];
  const imported = await monitor<Partial>(sandbox, 'import_alarm_strategy', {
    bk_biz_id: 2,
    conf_list,
  });
  expect(imported).toMatchObject({ result: true, code: 200 });
  expect(imported.data.fail).toMatchObject([{ message: "can't find monitor" }]);
  const [copy, , matched] = imported.data.success;
  const id = Number(copy?.monitor_id);
  expect(copy).toMatchObject({
    alarm_strategy: [{ monitor_id: id, alarm_level_config: { '3': { monitor_level: '3' } } }],
  });
  expect(matched?.monitor_id).toBe(401);
  const again = { bk_biz_id: '2', monitor_ids: `${id},404,401` };
  const after = await monitor<Partial>(sandbox, 'export_alarm_strategy', again);
  expect(after.data.success.map((each) => each.title)).toEqual(['copied', '改名', 'matched']);
});

test('an imported log collector is found by the next export', async () => {
  const sandbox = await box();
  const before = await monitor<Item[]>(sandbox, 'export_log_collector', { bk_biz_id: 2 });
  expect(before.code).toBe(200);
  expect(first(before.data)).toMatchObject({
    collector_conf: { data_set: 'test_log_collect', fields: [{ alis: '' }, {}] },
    target_conf: { bk_biz_id: 0, ips: [] },
  });
  const conf = first(before.data).collector_conf as Item;
  const target_conf = { bk_biz_id: 2, ips: [hostOf(sandbox, 2).bk_host_innerip] };
  const fresh = { collector_conf: { ...conf, data_set: 'fresh' }, target_conf };
  const params = { conf_list: [fresh, { collector_conf: conf, target_conf }] };
  const { code, data } = await monitor<Counted>(sandbox, 'import_log_collector', params);
  expect(code).toBe('0');
  expect(data.successed).toMatchObject({ total: 1, detail: [{ message: '' }] });
  expect(data.failed).toMatchObject({ total: 1, detail: [{ message: someText(/已存在/) }] });
  const after = await monitor<Item[]>(sandbox, 'export_log_collector', { bk_biz_id: 2 });
  expect(after.data).toHaveLength(before.data.length + 1);
});

test('a script collector is imported, exported and deployed where its agents live', async () => {
  const sandbox = await box();
  const biz = { bk_biz_id: 2 };
  const exported = await monitor<Item[]>(sandbox, 'export_script_collector', { ...biz, ids: '1' });
  expect(exported.code).toBe('0');
  const conf = { ...first(exported.data), bk_biz_id: '2' };
  const list = { collector_conf_list: [{ ...conf, name: 'copied' }, conf] };
  const imported = await monitor<Partial>(sandbox, 'import_script_collector', list);
  const id = Number(imported.data.success[0]?.script_collector_id);
  expect(imported.data.success).toEqual([
    { script_collector_id: id, name: 'copied', message: null },
  ]);
  expect(imported.data.failed).toMatchObject([{ name: 'shell_one', message: someText(/已存在/) }]);

  const { bk_host_innerip: ip, bk_cloud_id } = hostOf(sandbox, 2);
  const foreign = hostOf(sandbox, 3);
  const target_conf = [
    { ip, bk_cloud_id, params: { dir: '/data' } },
    { ip: foreign.bk_host_innerip, bk_cloud_id: foreign.bk_cloud_id },
  ];
  for (const named of [{ config_id: id }, { script_collector_id: id }]) {
    const deploy = { target_conf, ...named };
    const { data } = await monitor<Partial>(sandbox, 'deploy_script_collector', deploy);
    expect(data.success).toEqual([{ ip, bk_cloud_id, message: null }]);
    expect(data.failed).toMatchObject([{ ip: foreign.bk_host_innerip, message: someText(/主机/) }]);
  }
  expect(sandbox.state.monitor.scriptCollectors.get(id)?.deployments.size).toBe(1);
  const nowhere = await monitor(sandbox, 'deploy_script_collector', { target_conf, config_id: 99 });
  expect(nowhere).toMatchObject({ result: false, data: null });
});

test('dial test tasks and nodes are imported and exported', async () => {
  const sandbox = await box();
  const exportTasks = (params: object) =>
    monitor<Item[]>(sandbox, 'export_uptime_check_task', { biz_id: 2, ...params });
  const all = await exportTasks({});
  expect(all.code).toBe(200);
  expect(all.data.map((task) => (task.collector_conf as Item).protocol)).toEqual([
    'TCP',
    'UDP',
    'HTTP',
  ]);
  expect((await exportTasks({ protocol: 'UDP' })).data).toHaveLength(1);
  const [bare] = (await exportTasks({ task_ids: '51', node_conf_needed: 0 })).data;
  expect(bare?.target_conf).toEqual({ bk_biz_id: 0, node_id_list: [], node_list: [] });

  const host = hostOf(sandbox, 2);
  const node_conf = {
    name: 'new node',
    carrieroperator: '电信',
    location: { country: '中国', city: '上海' },
  };
  const at = (ip: string) => ({ bk_biz_id: 2, ip, bk_cloud_id: host.bk_cloud_id });
  const conf_list = [
    { node_conf, target_conf: at(host.bk_host_innerip) },
    { node_conf, target_conf: at('203.0.113.9') },
  ];
  const nodes = await monitor<Counted>(sandbox, 'import_uptime_check_node', { conf_list });
  const nodeId = Number(nodes.data.success.detail[0]?.node_id);
  expect(nodeId).toBeGreaterThan(0);
  expect(nodes.data.success).toMatchObject({ total: 1, detail: [{ node_id: nodeId }] });
  expect(nodes.data.failed.detail).toMatchObject([{ error_mes: '业务下不存在该主机' }]);

  const task = first(all.data);
  const named = (name: string, target_conf: unknown) => ({
    ...task,
    collector_conf: { ...(task.collector_conf as Item), name },
    target_conf,
  });
  const tasks = [
    named('again', task.target_conf),
    named('by node', { bk_biz_id: 2, node_id_list: [nodeId] }),
    named('no node', { bk_biz_id: 2 }),
    task,
  ];
  const params = { bk_biz_id: 2, conf_list: tasks };
  const { data } = await monitor<Counted>(sandbox, 'import_uptime_check_task', params);
  expect(data.success).toEqual({
    total: 2,
    detail: [{ task_name: 'again' }, { task_name: 'by node' }],
  });
  expect(data.failed.detail.map((each) => each.task_name)).toEqual(['no node', 'test_tcp1']);
  expect((await exportTasks({})).data).toHaveLength(5);
});

test('the export of tasks may come wrapped, and five codes may be 200', async () => {
  const sandbox = await box({ uptimeExport: 'conf_list', monitorCode: 'table' });
  const tasks = await monitor<Item>(sandbox, 'export_uptime_check_task', { biz_id: 3 });
  expect(tasks.data).toMatchObject({ bk_biz_id: 3, conf_list: [{}, {}, {}] });
  const scripts = await monitor(sandbox, 'export_script_collector', { bk_biz_id: 3 });
  expect(scripts.code).toBe(200);
  const unknown = await monitor(sandbox, 'export_script_collector', { bk_biz_id: 99 });
  expect(unknown).toMatchObject({ result: false, code: '400' });
});
