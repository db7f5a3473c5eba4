import { expect, test } from 'vitest';
import { ask, first, handClock, type Item, sandboxForTest, someText } from './ask.ts';

const biz = { bk_biz_id: 2 };

test('templates are found by name, label, author and day, and paged without a total', async () => {
  const sandbox = await sandboxForTest();
  const list = async (params: object) =>
    (await ask<Item[]>(sandbox, 'job/get_job_list', { ...biz, ...params })).data;
  const all = await list({});
  expect(all).toHaveLength(20);
  expect(await list({ length: 0 })).toEqual(all);
  expect(await list({ start: 18, length: 10 })).toEqual(all.slice(18));
  expect((await list({ name: 'cache' })).map((item) => item.name)).toEqual([
    'warm up cache 5',
    'warm up cache 12',
    'warm up cache 19',
  ]);
  expect((await list({ tag_id: '7' })).map((item) => item.bk_job_id)).toEqual([107, 114]);
  const { creator, create_time } = first(all);
  const day = String(create_time).slice(0, 10);
  const sameDay = { create_time_start: day, create_time_end: day, creator };
  expect(await list(sameDay)).toContainEqual(first(all));
  expect(await list({ create_time_end: '2001-01-01' })).toEqual([]);
  for (const bad of [{ tag_id: '8' }, { create_time_start: '20180101' }, { start: -1 }]) {
    expect(await ask(sandbox, 'job/get_job_list', { ...biz, ...bad })).toMatchObject({
      ...{ result: false, code: 1241010 },
    });
  }
});

test('a template shows steps of every kind and variables of every type', async () => {
  const sandbox = await sandboxForTest();
  const detail = async (bk_job_id: number) => {
    const params = { ...biz, bk_job_id };
    const { data } = await ask<{ steps: Item[]; global_vars: Item[]; step_num: number }>(
      sandbox,
      'job/get_job_detail',
      params,
    );
    return data;
  };
  const withSql = await detail(105);
  expect(withSql.steps.map((step) => step.type)).toEqual([1, 2, 1, 4]);
  expect(withSql).toMatchObject({ step_num: 4, bk_job_id: 105, tag_id: '5' });
  expect(withSql.steps[3]).toMatchObject({ script_type: 6, db_account_id: 1001 });
  expect(withSql.steps[1]).toMatchObject({ file_target_path: '/tmp/[FILESRCIP]/' });
  expect(withSql.steps[1]).not.toHaveProperty('script_content');
  const { global_vars } = await detail(101);
  expect(global_vars.map((each) => each.type)).toEqual([1, 2, 3, 4]);
  expect(global_vars[1]).toMatchObject({ category: 3, step_ids: [1011, 1012] });
  expect(global_vars[1]).not.toHaveProperty('value');
  for (const wrong of [201, 1]) {
    const answer = await ask(sandbox, 'job/get_job_detail', { ...biz, bk_job_id: wrong });
    expect(answer).toMatchObject({ result: false, code: 1243026, data: null });
  }
});

test('every template that a job instance names is there', async () => {
  const sandbox = await sandboxForTest();
  for (const { bkJobId } of sandbox.state.jobs.ofBusiness(3)) {
    if (bkJobId === -1) continue;
    const params = { bk_biz_id: 3, bk_job_id: bkJobId };
    expect((await ask(sandbox, 'job/get_job_detail', params)).result).toBe(true);
  }
});

test('scripts are listed with a total, the text only when asked for', async () => {
  const sandbox = await sandboxForTest();
  interface Page {
    data: Item[];
    start: number;
    page_size: number;
    total_record_size: number;
  }
  const list = async (params: object) =>
    (await ask<Page>(sandbox, 'job/get_script_list', params)).data;
  const own = await list({ ...biz, start: 2, length: 3 });
  expect(own).toMatchObject({ start: 2, page_size: 3, total_record_size: 8 });
  expect(own.data).toHaveLength(3);
  expect(first(own.data)).not.toHaveProperty('content');
  expect(first(own.data).create_time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  const publicOnes = await list({ is_public: true, return_script_content: true });
  expect(publicOnes.data.every((item) => item.public === true)).toBe(true);
  expect(first(publicOnes.data)).toMatchObject({
    name: '公共 磁盘检查',
    content: someText(/disk/),
  });
  expect((await list({ ...biz, script_type: '6' })).data.map((item) => item.id)).toEqual([15]);
  expect((await list({ ...biz, script_name: 'fail' })).total_record_size).toBe(1);
  expect(await ask(sandbox, 'job/get_script_list')).toMatchObject({ code: 1241004 });
});

test('a script is read by its own business; a public one by anybody', async () => {
  const sandbox = await sandboxForTest();
  const read = (params: object) => ask(sandbox, 'job/get_script_detail', params);
  expect((await read({ ...biz, id: 10 })).data).toMatchObject({
    ...{ id: 10, name: 'restart service', type: 1, public: false, bk_biz_id: 2 },
    content: someText(/systemctl restart \$1/),
  });
  expect((await read({ id: 1 })).data).toMatchObject({ id: 1, public: true });
  for (const wrong of [{ id: 10 }, { bk_biz_id: 3, id: 10 }, { ...biz, id: 999 }]) {
    expect(await read(wrong)).toMatchObject({ result: false, code: 1243001, data: null });
  }
});

test('accounts are those of the business, database accounts those of the caller', async () => {
  const sandbox = await sandboxForTest();
  const os = await ask<Item[]>(sandbox, 'job/get_os_account', biz);
  expect(os.data.map((account) => account.os)).toEqual(['Linux', 'Windows', 'Linux', null]);
  expect(os.data[2]).toMatchObject({ id: 3, account: 'mysql', alias: '数据库帐号', bk_biz_id: 2 });
  const db = (more: object) =>
    ask<Item[]>(sandbox, 'job/get_own_db_account_list', { ...biz, ...more });
  expect((await db({})).data).toEqual([
    { db_account_id: 1001, db_alias: 'mysql' },
    { db_account_id: 1002, db_alias: '订单库-只读' },
  ]);
  expect((await db({ start: 1, length: 1 })).data).toHaveLength(1);
  const other = await db({ bk_token: '', bk_username: 'zhang.wei' });
  expect(other.data.map((account) => account.db_account_id)).toEqual([1001, 1003]);
  expect(await ask(sandbox, 'job/get_os_account', { bk_biz_id: 99 })).toMatchObject({
    code: 1241008,
  });
});

test('a new schedule is paused, can be changed and started, and the lists show it', async () => {
  const clock = handClock();
  const sandbox = await sandboxForTest({ now: clock.now });
  const list = async (params: object) =>
    (await ask<Item[]>(sandbox, 'job/get_cron_list', { ...biz, ...params })).data;
  expect((await list({})).map((cron) => cron.cron_status)).toEqual([1, 1, 2, 2]);
  const save = (params: object) =>
    ask<{ cron_id: number }>(sandbox, 'job/save_cron', { ...biz, bk_job_id: 102, ...params });
  const { data } = await save({ cron_name: '备份 db', cron_expression: '0 0 3 * * ?' });
  const { cron_id } = data;
  expect(first(await list({ cron_name: '备份' }))).toMatchObject({
    ...{ cron_id, cron_status: 2, cron_expression: '0 0 3 * * ?', bk_job_id: 102 },
    ...{ job_name: 'rotate certificates 2', creator: 'admin' },
  });
  clock.pass(60_000);
  await save({ cron_id, cron_name: '备份 all' });
  const status = { ...biz, cron_id, cron_status: 1 };
  expect((await ask(sandbox, 'job/update_cron_status', status)).data).toEqual({ cron_id });
  // with an id, the other filters do not count
  expect(first(await list({ cron_id, cron_name: 'nothing like it' }))).toMatchObject({
    ...{ cron_name: '备份 all', cron_status: 1, cron_expression: '0 0 3 * * ?' },
    create_time: someText(/ \+0800$/),
  });
  expect((await list({ cron_status: 1 })).map((cron) => cron.cron_id)).toContain(cron_id);
});

test('schedules refuse bad expressions, missing names, unknown ids and strangers', async () => {
  const sandbox = await sandboxForTest();
  const good = { ...biz, bk_job_id: 101, cron_name: 'x', cron_expression: '0 0/5 * * * ?' };
  for (const [bad, code] of [
    [{ cron_expression: '*/5 * * * *' }, 1241010],
    [{ cron_expression: '0 0 0 * * *' }, 1241010],
    [{ cron_expression: '61 0 0 * * ?' }, 1241010],
    [{ cron_expression: '' }, 1241004],
    [{ cron_name: '' }, 1241004],
    [{ cron_id: 999 }, 1245001],
    [{ cron_id: 5 }, 1245001],
    [{ bk_job_id: 999 }, 1243026],
    [{ bk_token: '', bk_username: 'nobody' }, 1238001],
  ] as const) {
    const answer = await ask(sandbox, 'job/save_cron', { ...good, ...bad });
    expect({ bad, ...answer }).toMatchObject({ result: false, code, data: null });
  }
  for (const [bad, code] of [
    [{ cron_id: 999, cron_status: 1 }, 1245001],
    [{ cron_id: 1, cron_status: 3 }, 1241010],
    [{ cron_id: 1 }, 1306000],
  ] as const) {
    const answer = await ask(sandbox, 'job/update_cron_status', { ...biz, ...bad });
    expect(answer).toMatchObject({ result: false, code, data: null });
  }
});
