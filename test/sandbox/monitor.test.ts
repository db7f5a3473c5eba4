import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import {
  address,
  ask,
  credentialsOf,
  first,
  handClock,
  type Item,
  sandboxForTest,
  someText,
} from './ask.ts';

interface Alarms {
  readonly total: number;
  readonly result: readonly Item[];
}

const clock = handClock(Date.parse('2024-05-20T10:00:00Z'));
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: clock.now });
});
afterAll(() => sandbox.close());

const EVER = { bk_biz_id: 2, source_time__gte: '2000-01-01 00:00:00' };
const ALL = { ...EVER, user_status__in: 'notified,unnotified,shielded,converged', page_size: 500 };

const alarms = async (params: object, box = sandbox) =>
  (await ask<Alarms>(box, 'monitor/get_alarms', params)).data;

describe('get_alarms', () => {
  test('shows five by id unless asked otherwise, with times in +0000', async () => {
    const { total, result } = await alarms(EVER);
    expect(result).toHaveLength(5);
    expect(total).toBeGreaterThan(100);
    const ids = result.map((alarm) => Number(alarm.id));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(first(result)).toMatchObject({
      bk_biz_id: 2,
      source_time: someText(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+0000$/),
      alarm_content: { cc_biz_name: '蓝鲸' },
    });
    expect(first(result)).not.toHaveProperty('begin_time');
  });

  test('leaves out what was neither notified nor unnotified, unless asked', async () => {
    const usual = await alarms({ ...EVER, page_size: 500 });
    expect(new Set(usual.result.map((alarm) => alarm.user_status))).toEqual(
      new Set(['notified', 'unnotified']),
    );
    const shielded = await alarms({ ...EVER, user_status: 'shielded', page_size: 500 });
    expect(new Set(shielded.result.map((alarm) => alarm.user_status))).toEqual(
      new Set(['shielded']),
    );
    const { total } = await alarms(ALL);
    expect(total).toBeGreaterThan(usual.total + shielded.total);
  });

  test('holds every level, several kinds, and some without a host', async () => {
    const { result } = await alarms(ALL);
    const kinds = (key: string) => new Set(result.map((alarm) => alarm[key]));
    expect(kinds('level')).toEqual(new Set([1, 2, 3]));
    expect(kinds('alarm_type').size).toBeGreaterThan(5);
    const { cmdb } = sandbox.state;
    const withHost = result.filter((alarm) => alarm.ip !== '');
    expect(withHost.length).toBeGreaterThan(result.length / 2);
    expect(withHost.length).toBeLessThan(result.length);
    for (const { ip, bk_cloud_id } of withHost) {
      const host = cmdb.hosts.at(Number(bk_cloud_id), String(ip));
      expect(host && cmdb.bizIdOfHost(host.bk_host_id)).toBe(2);
    }
    const dimension = first(withHost).match_dimension;
    expect(dimension).toMatchObject({ bk_cloud_id: someText(), ip: first(withHost).ip });
  });

  test('takes look-ups on its fields', async () => {
    const only = async (params: object) => (await alarms({ ...ALL, ...params })).result;
    for (const alarm of await only({ level__in: '1,3' })) expect(alarm.level).not.toBe(2);
    for (const alarm of await only({ alarm_type: 'cpu' })) expect(alarm.alarm_type).toBe('cpu');
    const found = await only({ alarm_content__contains: '磁盘使用率' });
    expect(found.length).toBeGreaterThan(0);
    for (const alarm of found) expect(alarm.alarm_type).toBe('disk');
    const some = (await only({})).slice(3, 6).map((alarm) => alarm.id);
    expect((await only({ id__in: some.join(',') })).map((alarm) => alarm.id)).toEqual(some);
    const list = await ask(sandbox, 'monitor/get_alarms', { ...ALL, id__in: some });
    expect(list).toMatchObject({ result: false, data: null });
  });

  test('reads a time without a zone as UTC', async () => {
    const ids = async (from: string) =>
      (await alarms({ ...ALL, source_time__gte: from })).result.map((alarm) => alarm.id);
    const utc = await ids('2024-05-19 00:00:00');
    expect(await ids('2024-05-19 08:00:00+0800')).toEqual(utc);
    expect(await ids('2024-05-19 08:00:00 +0800')).toEqual(utc);
    expect((await ids('2024-05-19 08:00:00')).length).toBeLessThan(utc.length);
  });

  test('needs the plus of a zone encoded in a query', async () => {
    const { bk_app_code, bk_app_secret, bk_token } = credentialsOf(sandbox);
    const who = `bk_app_code=${bk_app_code}&bk_app_secret=${bk_app_secret}&bk_token=${bk_token}`;
    const get = async (plus: string) => {
      const time = `source_time__gte=2024-05-19%2008:00:00${plus}0800`;
      const url = `${address(sandbox, 'monitor/get_alarms')}?${who}&bk_biz_id=2&${time}`;
      return (await (await fetch(url)).json()) as Item;
    };
    expect(await get('%2B')).toMatchObject({ result: true });
    expect(await get('+')).toMatchObject({ result: false });
  });

  test('wants a source_time or a look-up on it', async () => {
    const answer = await ask(sandbox, 'monitor/get_alarms', { bk_biz_id: 2 });
    expect(answer).toMatchObject({ result: false, data: null });
    expect(answer.message).toContain('source_time');
  });

  test('orders, pages, and is empty past the end', async () => {
    const page = (params: object) => alarms({ ...ALL, page_size: 10, ...params });
    const newest = (await page({ ordering: '-source_time' })).result;
    const times = newest.map((alarm) => String(alarm.source_time));
    expect(times).toEqual([...times].sort().reverse());
    const [one, two] = [await page({ page: 1 }), await page({ page: 2 })];
    expect(two.total).toBe(one.total);
    expect(two.result.map((alarm) => alarm.id)).not.toContain(one.result.at(-1)?.id);
    expect(await page({ page: 999 })).toEqual({ total: one.total, result: [] });
  });

  test('cuts a large page silently', async () => {
    const small = await sandboxForTest({ now: clock.now, modes: { alarmPageMax: 20 } });
    const { total, result } = await alarms(ALL, small);
    expect(result).toHaveLength(20);
    expect(total).toBeGreaterThan(20);
  });

  test('shows more fields when asked', async () => {
    const params = { ...EVER, extend_fields: 'begin_time,finish_time', page_size: 1 };
    const alarm = first((await alarms(params)).result);
    expect(alarm.begin_time).toMatch(/\+0000$/);
    expect(alarm).toHaveProperty('finish_time');
    expect(alarm).not.toHaveProperty('end_time');
  });

  test('ignores ip and cloud area, unless the mode knows them', async () => {
    const alarm = first((await alarms(ALL)).result.filter((each) => each.ip !== ''));
    const wanted = { ip__in: String(alarm.ip), bk_cloud_id: alarm.bk_cloud_id };
    const { total } = await alarms(ALL);
    expect((await alarms({ ...ALL, ...wanted })).total).toBe(total);
    const knowing = await sandboxForTest({ now: clock.now, modes: { alarmIpFilter: true } });
    const { result } = await alarms({ ...ALL, ...wanted }, knowing);
    expect(result.length).toBeGreaterThan(0);
    for (const each of result) expect(each).toMatchObject({ ip: alarm.ip });
  });

  test('shows an alarm only when its time has come', async () => {
    const moving = handClock(clock.now());
    const own = await sandboxForTest({ now: moving.now });
    const before = (await alarms(ALL, own)).total;
    moving.pass(10 * 3_600_000);
    expect((await alarms(ALL, own)).total).toBeGreaterThan(before);
  });
});

describe('alarm_instance', () => {
  test('tells one alarm at length, with times in +0800 and settings as JSON text', async () => {
    const listed = first((await alarms(ALL)).result.filter((alarm) => alarm.ip !== ''));
    const params = { id: listed.id };
    const { code, data } = await ask<Item>(sandbox, 'monitor/alarm_instance', params);
    expect(code).toBe('0');
    const { id, ip, bk_cloud_id, level, alarm_type } = listed;
    expect(data).toMatchObject({ id, ip, bk_cloud_id, level, alarm_type });
    expect(data.source_time).toMatch(/\+0800$/);
    const ms = (time: unknown) => Date.parse(String(time).replace(' ', 'T'));
    expect(ms(data.source_time)).toBe(ms(listed.source_time));
    const notice = data.snap_notice as Item;
    expect(JSON.parse(String(notice.notify_config))).toMatchObject({ notify_mail: true });
    expect(JSON.parse(String(data.snap_responsible))).toEqual({ verifier: ['admin'] });
  });

  test('refuses an unknown id', async () => {
    const answer = await ask(sandbox, 'monitor/alarm_instance', { id: 1 });
    expect(answer).toMatchObject({ result: false, data: null });
  });
});
