import { beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, first, handClock, type Item, type Page, sandboxForTest } from './ask.ts';

let sandbox: Sandbox;
const clock = handClock();
beforeEach(async () => {
  sandbox = await sandboxForTest({ now: clock.now });
});

const log = async (params: object, headers: Record<string, string> = {}) =>
  (await ask<Page<Item>>(sandbox, 'cc/get_operation_log', params, headers)).data;

test('what was done is found by who, what and where, the newest first', async () => {
  const bk_comment = '待下线';
  await ask(sandbox, 'cc/update_host', { bk_host_id: '7', data: { bk_comment } });
  const host = sandbox.state.cmdb.hosts.get(7);
  const condition = { op_target: 'host', op_type: 2, inst_id: 7, operator: 'admin' };
  const { info } = await log({ condition, start: 0, limit: 1, sort: '-op_time' });
  expect(first(info)).toMatchObject({
    bk_supplier_account: '0',
    bk_biz_id: sandbox.state.cmdb.bizIdOfHost(7),
    op_desc: 'modify host',
    ext_key: host?.bk_host_innerip,
    op_time: '2024-05-20T10:00:00.000Z',
    content: {
      cur_data: { bk_comment, bk_cloud_id: [{ ref_id: host?.bk_cloud_id }] },
      type: 'map',
    },
  });
  const { header } = first(info).content as { header: Item[] };
  const name = { bk_property_id: 'bk_comment', bk_property_name: 'comment' };
  expect(header).toContainEqual(name);
  const chinese = await log({ condition }, { 'Blueking-Language': 'zh-hans' });
  expect(chinese.info.map((line) => line.op_desc)).toContain('修改主机');
});

test('every kind of write leaves its line', async () => {
  const today = { op_time: ['2024-05-20 10:00:00', '2024-05-20 10:00:00'] };
  const data = { bk_parent_id: 2, bk_set_name: 'logged' };
  const set = await ask<Item>(sandbox, 'cc/create_set', { bk_biz_id: 2, data });
  const { bk_set_id } = set.data;
  await ask(sandbox, 'cc/delete_set', { bk_biz_id: 2, bk_set_id });
  const [hostId = 0] = [...sandbox.state.cmdb.hosts.hostIdsIn(9)];
  const move = { bk_biz_id: 2, bk_host_id: [hostId] };
  await ask(sandbox, 'cc/transfer_host_to_idlemodule', move);
  await ask(sandbox, 'cc/transfer_host_to_idlemodule', move);
  const { count, info } = await log({ condition: today });
  expect(count).toBe(3);
  expect(info.map((line) => [line.op_type, line.op_target, line.inst_id])).toEqual([
    [1, 'set', bk_set_id],
    [3, 'set', bk_set_id],
    [100, 'host', hostId],
  ]);
  expect(info[0]?.content).toMatchObject({ pre_data: null, cur_data: { bk_set_name: 'logged' } });
  expect(info[1]?.content).toMatchObject({ cur_data: null });
});

test('without a limit, or with 0, twenty lines come', async () => {
  const { count, info } = await log({});
  expect(count).toBe(61);
  expect(info).toHaveLength(20);
  expect((await log({ limit: 0, start: 50 })).info).toHaveLength(11);
  expect((await log({ limit: 50 })).info).toHaveLength(50);
  expect((await log({ condition: { op_type: { $in: [3] } } })).count).toBe(1);
  expect((await log({ condition: { op_type: 'add' } })).count).toBe(0);
});

test('a time range has two ends, both included', async () => {
  const ask1 = async (op_time: unknown) =>
    ask<Page<Item>>(sandbox, 'cc/get_operation_log', { condition: { op_time } });
  const end = '2024-05-19 23:00:00';
  expect((await ask1([end, end])).data).toMatchObject({
    count: 1,
    info: [{ operator: 'mueller' }],
  });
  expect((await ask1([end])).code).toBe(1199006);
  expect((await ask1([end, 'later'])).code).toBe(1199006);
  expect((await ask1(end)).code).toBe(1199006);
});
