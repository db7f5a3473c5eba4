import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { ask, first, handClock, type Item, sandboxForTest, someText } from './ask.ts';

interface TicketPage {
  readonly page: number;
  readonly total_page: number;
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly items: readonly Item[];
}

interface Step extends Item {
  readonly state_id: number;
  readonly status: string;
  readonly operations: readonly Item[];
}

const clock = handClock();
const box = (modes = {}) => sandboxForTest({ now: clock.now, hosts: 30, modes });

const HOSTS = {
  service_id: 1,
  creator: 'li.na',
  fields: [
    { key: 'title', value: '要三台主机' },
    { key: 'bk_biz_id', value: '2' },
    { key: 'SHULIANG', value: '3' },
    { key: 'JIXING', value: 'S1' },
  ],
};

async function created(sandbox: Sandbox, params: object = HOSTS): Promise<string> {
  const { result, data } = await ask<{ sn: string }>(sandbox, 'itsm/create_ticket', params);
  expect(result).toBe(true);
  return data.sn;
}

async function statusOf(sandbox: Sandbox, sn: string) {
  const answer = await ask<{ current_status: string; current_steps: Step[]; operations: Item[] }>(
    sandbox,
    'itsm/get_ticket_status',
    { sn },
  );
  return answer.data;
}

const node = (sandbox: Sandbox, params: object) => ask(sandbox, 'itsm/operate_node', params);
const whole = (sandbox: Sandbox, params: object) => ask(sandbox, 'itsm/operate_ticket', params);

const approve = (sn: string, more: object = {}) => ({
  sn,
  operator: 'admin',
  state_id: 3,
  action_type: 'TRANSITION',
  fields: [{ key: 'SHENPIJIEGUO', value: 'TONGYI' }],
  ...more,
});

test('a ticket goes from its form over an approval and a claim to its end', async () => {
  const sandbox = await box();
  const sn = await created(sandbox);
  expect(sn).toMatch(/^NO\d{16}$/);
  const opened = await statusOf(sandbox, sn);
  expect(opened.current_status).toBe('RUNNING');
  expect(first(opened.current_steps)).toMatchObject({
    name: '领导审批',
    status: 'RUNNING',
    action_type: 'TRANSITION',
    processors_type: 'PERSON',
    processors: 'admin,zhang.wei',
  });

  expect(await node(sandbox, approve(sn))).toMatchObject({ result: true, code: 0, data: [] });
  expect(first((await statusOf(sandbox, sn)).current_steps).status).toBe('QUEUEING');
  clock.pass(1_000);
  const claimable = first((await statusOf(sandbox, sn)).current_steps);
  expect(claimable).toMatchObject({ state_id: 4, status: 'RECEIVING', action_type: 'CLAIM' });

  await node(sandbox, { sn, operator: 'john.doe', state_id: 4, action_type: 'CLAIM' });
  const mine = first((await statusOf(sandbox, sn)).current_steps);
  expect(mine).toMatchObject({ status: 'RUNNING', processors: 'john.doe' });
  const done = { fields: [{ key: 'CHULISHUOMING', value: 'done' }], state_id: 4 };
  await node(sandbox, approve(sn, { ...done, operator: 'john.doe' }));
  clock.pass(1_000);
  expect(await statusOf(sandbox, sn)).toMatchObject({
    current_status: 'FINISHED',
    current_steps: [],
    operations: [],
  });
  expect(await node(sandbox, approve(sn))).toMatchObject({ result: false, code: 3900005 });
});

test('the details show values with their names, and the history who did what', async () => {
  const sandbox = await box();
  const sn = await created(sandbox);
  const { data } = await ask<Item & { fields: Item[] }>(sandbox, 'itsm/get_ticket_info', { sn });
  expect(data).toMatchObject({ title: '要三台主机', creator: 'li.na(李娜)', bk_biz_id: 2 });
  expect(data.end_at).toBeNull();
  expect(data.create_at).toBe('2024-05-20 18:00:02');
  expect(data.fields.find((field) => field.key === 'bk_biz_id')).toMatchObject({
    value: '2',
    display_value: '蓝鲸',
  });
  await node(sandbox, approve(sn));
  clock.pass(1_000);
  const logs = await ask<{ logs: Item[] }>(sandbox, 'itsm/get_ticket_logs', { sn });
  expect(logs.data.logs.map((log) => log.message)).toEqual([
    '流程开始',
    'li.na 处理节点【提单】(提交)',
    'admin 处理节点【领导审批】(提交)',
  ]);
  expect(first(logs.data.logs)).toMatchObject({ operator: 'li.na', source: 'API' });
});

test('a form without its required fields, or with a wrong value, makes no ticket', async () => {
  const sandbox = await box();
  const { count } = (await ask<TicketPage>(sandbox, 'itsm/get_tickets')).data;
  const wrong = [
    { ...HOSTS, fields: [{ key: 'title', value: 'x' }] },
    { ...HOSTS, service_id: 99 },
    { ...HOSTS, creator: '' },
    { ...HOSTS, fields: [...HOSTS.fields, { key: 'JIXING', value: 'NONE' }] },
    { service_id: 1, creator: 'li.na' },
  ];
  for (const params of wrong) {
    const answer = await ask(sandbox, 'itsm/create_ticket', params);
    expect(answer).toMatchObject({ result: false, code: 3900005, data: null });
  }
  expect((await ask<TicketPage>(sandbox, 'itsm/get_tickets')).data.count).toBe(count);
});

test('only a processor may handle a step, with an operation that its state allows', async () => {
  const sandbox = await box();
  const sn = await created(sandbox);
  const refused = [
    approve(sn, { operator: 'li.na' }),
    approve(sn, { action_type: 'CLAIM' }),
    approve(sn, { state_id: 4 }),
    approve(sn, { fields: [] }),
    approve(sn, { fields: [{ key: 'SHENPIJIEGUO', value: ['TONGYI'] }] }),
    approve(sn, { action_type: 'DELIVER', processors_type: 'PERSON', processors: 'li.na' }),
    approve(sn, { action_type: 'TERMINATE' }),
  ];
  for (const params of refused) {
    expect(await node(sandbox, params)).toMatchObject({ result: false, code: 3900005 });
  }
  expect(await node(sandbox, approve('NO1'))).toMatchObject({ result: false, code: 3900022 });
  expect(first((await statusOf(sandbox, sn)).current_steps).status).toBe('RUNNING');
});

test('a step is handed over, dispatched and terminated', async () => {
  const sandbox = await box();
  const sn = await created(sandbox);
  const to = { processors_type: 'PERSON', processors: 'mueller', action_message: 'yours' };
  await node(sandbox, approve(sn, { action_type: 'DELIVER', ...to }));
  expect(first((await statusOf(sandbox, sn)).current_steps).processors).toBe('mueller');
  expect((await node(sandbox, approve(sn))).result).toBe(false);
  const stop = { operator: 'mueller', action_type: 'TERMINATE', action_message: 'no' };
  await node(sandbox, approve(sn, stop));
  const over = await statusOf(sandbox, sn);
  expect(over.current_status).toBe('TERMINATED');
  expect(first(over.current_steps)).toMatchObject({ status: 'TERMINATED', operations: [] });

  const fields = [
    { key: 'title', value: 'v3' },
    { key: 'bk_biz_id', value: '3' },
    { key: 'BANBEN', value: '3.0' },
  ];
  const release = await created(sandbox, { service_id: 3, creator: 'admin', fields });
  const give = { sn: release, operator: 'mueller', state_id: 12, action_type: 'DISTRIBUTE' };
  const role = { processors_type: 'GENERAL', processors: '6' };
  expect((await node(sandbox, { ...give, ...role, processors: '99' })).code).toBe(3900005);
  expect((await node(sandbox, { ...give, ...role })).result).toBe(true);
  const given = first((await statusOf(sandbox, release)).current_steps);
  expect(given).toMatchObject({ status: 'RECEIVING', processors: '6' });
});

test('a ticket is suspended, resumed and withdrawn by those who may', async () => {
  const sandbox = await box();
  const sn = await created(sandbox);
  const act = (action_type: string, more: object = {}) =>
    whole(sandbox, { sn, operator: 'admin', action_type, action_message: '-', ...more });
  expect((await act('SUSPEND', { action_message: undefined })).code).toBe(3900005);
  expect((await act('UNSUSPEND')).code).toBe(3900005);
  expect((await act('SUSPEND', { operator: 'guest' })).code).toBe(3900005);
  expect(await act('SUSPEND')).toMatchObject({ result: true, data: [] });
  const standing = await statusOf(sandbox, sn);
  expect(standing.current_status).toBe('SUSPENDED');
  expect(first(standing.current_steps)).toMatchObject({ status: 'SUSPEND', operations: [] });
  expect(standing.operations.map((each) => each.key)).toEqual(['WITHDRAW', 'UNSUSPEND']);
  await act('UNSUSPEND');
  expect((await act('WITHDRAW')).code).toBe(3900005);
  expect((await act('WITHDRAW', { operator: 'li.na' })).result).toBe(true);
  expect((await statusOf(sandbox, sn)).current_status).toBe('REVOKED');
  expect((await act('TERMINATE')).code).toBe(3900005);
  expect((await act('DANCE')).code).toBe(3900004);
});

test('what has been handled cannot be withdrawn', async () => {
  const sandbox = await box();
  const sn = await created(sandbox);
  await node(sandbox, approve(sn));
  clock.pass(1_000);
  const params = { sn, operator: 'li.na', action_type: 'WITHDRAW' };
  expect(await whole(sandbox, params)).toMatchObject({ result: false, code: 3900005 });
});

test('terminating a ticket is not supported, or closes it in a later release', async () => {
  for (const [itsmTerminate, status] of [
    ['unsupported', 'RUNNING'],
    ['closes', 'TERMINATED'],
  ] as const) {
    const sandbox = await box({ itsmTerminate });
    const sn = await created(sandbox);
    const params = { sn, operator: 'admin', action_type: 'TERMINATE', action_message: 'no' };
    const { result } = await whole(sandbox, params);
    expect(result).toBe(itsmTerminate === 'closes');
    expect((await statusOf(sandbox, sn)).current_status).toBe(status);
  }
});

test('a change runs side by side, then by itself, then back to who asked for it', async () => {
  const sandbox = await box();
  const fields = HOSTS.fields.slice(0, 2);
  const sn = await created(sandbox, { service_id: 2, creator: 'li.na', fields });
  const statuses = async () =>
    (await statusOf(sandbox, sn)).current_steps.map((step) => step.status);
  expect(await statuses()).toEqual(['RUNNING', 'RUNNING', 'WAIT']);
  await node(sandbox, approve(sn, { state_id: 6 }));
  clock.pass(1_000);
  expect(await statuses()).toEqual(['FINISHED', 'RUNNING', 'WAIT']);
  await node(sandbox, approve(sn, { state_id: 7 }));
  clock.pass(1_000);
  expect(await statuses()).toEqual(['FINISHED', 'FINISHED', 'RUNNING']);
  const remark = { fields: [{ key: 'CHULISHUOMING', value: 'ok' }] };
  await node(sandbox, approve(sn, { state_id: 8, ...remark }));
  clock.pass(1_000);
  const [automatic] = (await statusOf(sandbox, sn)).current_steps;
  expect(automatic).toMatchObject({ action_type: 'AUTOMATIC', status: 'RUNNING', operations: [] });
  clock.pass(2_000);
  const [back] = (await statusOf(sandbox, sn)).current_steps;
  expect(back).toMatchObject({ processors_type: 'STARTER', processors: 'li.na' });
});

test('the seed has tickets and steps of every state, in every business', async () => {
  const sandbox = await box();
  const { data } = await ask<TicketPage>(sandbox, 'itsm/get_tickets', { page_size: 500 });
  for (const bizId of [2, 3, 4]) {
    const own = data.items.filter((ticket) => ticket.bk_biz_id === bizId);
    expect(own).toHaveLength(12);
    expect(new Set(own.map((ticket) => ticket.current_status))).toEqual(
      new Set(['RUNNING', 'FINISHED', 'TERMINATED', 'SUSPENDED', 'REVOKED']),
    );
  }
  const steps = new Set<string>();
  for (const { sn } of data.items) {
    for (const step of (await statusOf(sandbox, String(sn))).current_steps) steps.add(step.status);
  }
  expect([...steps].sort()).toEqual(
    'DISTRIBUTING FAILED FINISHED QUEUEING RECEIVING RUNNING SUSPEND TERMINATED WAIT'.split(' '),
  );
});

test('tickets are found by number, creator and time, and other filters are ignored', async () => {
  const sandbox = await box();
  const page = async (params: object) =>
    (await ask<TicketPage>(sandbox, 'itsm/get_tickets', params)).data;
  const all = await page({});
  const { count } = all;
  expect(all).toMatchObject({ page: 1, total_page: Math.ceil(count / 10), previous: null });
  expect(all.items).toHaveLength(10);
  expect(first(all.items)).not.toHaveProperty('current_steps');
  const [one, two] = all.items;
  const sns = [one?.sn, two?.sn, 'NO0'];
  expect((await page({ sns })).items.map((ticket) => ticket.sn)).toEqual([one?.sn, two?.sn]);
  for (const ticket of (await page({ creator: one?.creator })).items) {
    expect(ticket.creator).toBe(one?.creator);
  }
  expect((await page({ create_at__gte: one?.create_at })).count).toBe(1);
  expect((await page({ create_at__lte: one?.create_at })).count).toBe(count);
  expect((await page({ bk_biz_id__in: [2], status: 'RUNNING' })).count).toBe(count);
  const later = await box({ itsmFilters: 'later' });
  const answer = await ask<TicketPage>(later, 'itsm/get_tickets', { bk_biz_id__in: [2] });
  expect(answer.data.count).toBe(12);
});

test('a page past the end is an error in words, an empty first page is none', async () => {
  const sandbox = await box();
  const { total_page: end, count } = (await ask<TicketPage>(sandbox, 'itsm/get_tickets')).data;
  const past = await ask(sandbox, 'itsm/get_tickets', { page: end + 1 });
  expect(past).toMatchObject({
    result: false,
    code: 'OBJECT_NOT_EXIST',
    messages: { detail: [someText()] },
  });
  const none = await ask<TicketPage>(sandbox, 'itsm/get_tickets', { sns: ['NO0'] });
  expect(none.data).toMatchObject({ page: 1, total_page: 1, count: 0, items: [] });
  const bare = await ask<Item[]>(sandbox, 'itsm/get_tickets', { page_size: 0 });
  expect(bare.data).toHaveLength(count);
  const wrong = await ask(sandbox, 'itsm/get_tickets', { create_at__gte: 'yesterday' });
  expect(wrong).toMatchObject({ result: false, code: 'VALIDATE_ERROR' });
});

test('an unknown ticket is 3900022 everywhere', async () => {
  const sandbox = await box();
  for (const api of ['get_ticket_info', 'get_ticket_status', 'get_ticket_logs', 'operate_ticket']) {
    const answer = await ask(sandbox, `itsm/${api}`, { sn: 'NO0', action_type: 'SUSPEND' });
    expect(answer).toMatchObject({ result: false, code: 3900022, data: null });
  }
});
