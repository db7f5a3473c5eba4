import { expect, test } from 'vitest';
import { ask, type Item, sandboxForTest } from './ask.ts';

const biz = { bk_biz_id: '2' };
const TIMING = `\${${'bk_timing'}}`;

test('periodic tasks tell their cron with the day of the week third', async () => {
  const sandbox = await sandboxForTest();
  const { data } = await ask<Item[]>(sandbox, 'sops/get_periodic_task_list', biz);
  expect(data.map(({ id, cron, enabled }) => [id, cron, enabled])).toEqual([
    [3, '30 2 1-5 * * (m/h/d/dM/MY)', true],
    [2, '1,2,3-19/2 2 3 4 5 (m/h/d/dM/MY)', false],
    [1, '*/5 * * * * (m/h/d/dM/MY)', true],
  ]);
  expect(data[1]).toMatchObject({ last_run_at: '', total_run_count: 0, template_id: '2' });
  expect(await ask(sandbox, 'sops/get_periodic_task_list', { bk_biz_id: 99 })).toMatchObject({
    ...{ result: false, code: 1306201 },
  });
});

test('a periodic task is made, switched off and changed, and the reads show it', async () => {
  const sandbox = await sandboxForTest();
  const cron = { minute: '*/1', hour: '15' };
  const made = await ask<Item & { id: number }>(sandbox, 'sops/create_periodic_task', {
    ...{ ...biz, template_id: 7, name: '新周期', cron, constants: { [TIMING]: '100' } },
  });
  const constants = { [TIMING]: { key: TIMING, value: '100', show_type: 'show' } };
  expect(made.data).toMatchObject({
    ...{ cron: '*/1 15 * * * (m/h/d/dM/MY)', enabled: true, form: constants, template_id: '7' },
    pipeline_tree: { constants },
  });
  const task = { ...biz, task_id: made.data.id };
  const modify = (what: string, params: object) =>
    ask(sandbox, `sops/modify_${what}_for_periodic_task`, { ...task, ...params });
  // as long as it is switched on, it cannot be changed
  expect((await modify('cron', { cron: { minute: '1' } })).result).toBe(false);
  expect((await modify('constants', { constants: {} })).result).toBe(false);
  const off = await ask(sandbox, 'sops/set_periodic_task_enabled', task);
  expect(off.data).toEqual({ enabled: false });
  expect((await modify('cron', { cron: { minute: '1', day_of_week: 'mon' } })).data).toEqual({
    cron: '1 * mon * * (m/h/d/dM/MY)',
  });
  const changed = await modify('constants', { constants: { [TIMING]: '7', '${no}': '1' } });
  expect(changed.data).toMatchObject({ [TIMING]: { value: '7' } });
  expect(changed.data).not.toHaveProperty(`\${${'no'}}`);
  const info = await ask(sandbox, 'sops/get_periodic_task_info', task);
  expect(info.data).toMatchObject({
    ...{ enabled: false, cron: '1 * mon * * (m/h/d/dM/MY)', name: '新周期' },
    form: { [TIMING]: { value: '7' } },
  });
});

test('bad crons, unknown templates and unknown periodic tasks are refused', async () => {
  const sandbox = await sandboxForTest();
  const good = { ...biz, template_id: 7, name: 'x', cron: { minute: '0' } };
  for (const bad of [
    { cron: { minute: '61' } },
    { cron: { day_of_month: '0' } },
    { cron: '0 * * * *' },
    { template_id: 8 },
    { name: '' },
  ]) {
    const answer = await ask(sandbox, 'sops/create_periodic_task', { ...good, ...bad });
    expect({ bad, ...answer }).toMatchObject({ result: false, code: 1306000, data: null });
  }
  for (const api of ['get_periodic_task_info', 'set_periodic_task_enabled']) {
    const answer = await ask(sandbox, `sops/${api}`, { ...biz, task_id: 4 });
    expect(answer).toMatchObject({ result: false, code: 1306000, data: null });
  }
});
