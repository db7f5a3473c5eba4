import { expect, test } from 'vitest';
import { ask, first, handClock, type Item, sandboxForTest } from './ask.ts';

interface Rows {
  readonly list: readonly Item[];
  readonly select_fields_order: readonly string[];
  readonly totalRecords: number;
  readonly device: string;
}

const clock = handClock();
const box = () => sandboxForTest({ now: clock.now, hosts: 60 });
const EXAMPLE =
  'select max(in_use) as _in_use from 3_system_disk where time >= "1m" group by ip, plat_id, company_id, device_name, minute1 order by time desc limit 1';

test('the newest figure of every disk, as the document asks for it', async () => {
  const sandbox = await box();
  const { code, data } = await ask<Rows>(sandbox, 'monitor/query_data', { sql: EXAMPLE });
  expect(code).toBe('0');
  const row = first(data.list);
  expect(row).toMatchObject({ company_id: '0', device_name: '/', time: clock.now() });
  expect(row.minute1).toBe(row.time);
  expect(row._in_use).toBeGreaterThanOrEqual(2);
  expect(row._in_use).toBeLessThanOrEqual(98);
  expect(data.totalRecords).toBe(data.list.length);
  const places = new Set(
    data.list.map((each) => [each.plat_id, each.ip, each.device_name].join('/')),
  );
  expect(places.size).toBe(data.list.length);
  expect(data.select_fields_order).toEqual([
    '_in_use',
    'ip',
    'plat_id',
    'company_id',
    'device_name',
    'minute1',
  ]);
});

test('the same question has the same answer, and a series one point a minute', async () => {
  const [one, two] = [await box(), await box()];
  const ip = first(
    [...one.state.cmdb.hosts.all()].filter(
      (host) => one.state.cmdb.bizIdOfHost(host.bk_host_id) === 2,
    ),
  ).bk_host_innerip;
  const sql = `select usage from 2_system_cpu_summary where ip = "${ip}" and time > "10m" order by time asc`;
  const rows = async (sandbox: typeof one) =>
    (await ask<Rows>(sandbox, 'monitor/query_data', { sql, prefer_storage: 'tsdb' })).data;
  const answer = await rows(one);
  expect(answer.list).toHaveLength(10);
  expect(await rows(two)).toEqual(answer);
  const times = answer.list.map((row) => Number(row.time));
  expect(times).toEqual(times.map((_, index) => (times[0] ?? 0) + index * 60_000));
  expect(new Set(answer.list.map((row) => row.usage)).size).toBeGreaterThan(5);
});

test('the mean of five minutes lies between their extremes', async () => {
  const sandbox = await box();
  const sql =
    'select avg(load5) as mean, max(load5) as high, min(load5) as low from 2_system_load where time >= "30m" group by ip, plat_id, minute5';
  const { data } = await ask<Rows>(sandbox, 'monitor/query_data', { sql });
  expect(data.list.length).toBeGreaterThan(0);
  for (const { mean, high, low, minute5 } of data.list) {
    expect(mean).toBeGreaterThanOrEqual(Number(low));
    expect(mean).toBeLessThanOrEqual(Number(high));
    expect(Number(minute5) % 300_000).toBe(0);
  }
});

test('what is no query on a known table is refused', async () => {
  const sandbox = await box();
  const wrong = [
    'drop table 2_system_load',
    'select load5 from 2_nothing',
    'select load5 from 99_system_load',
    'select nothing from 2_system_load',
    'select load5 from 2_system_load where name like "x"',
    'select load5 from 2_system_load where time > "1000d"',
  ];
  for (const sql of wrong) {
    const answer = await ask(sandbox, 'monitor/query_data', { sql });
    expect(answer).toMatchObject({ result: false, data: null });
    expect(answer.code).toMatch(/^40[04]$/);
  }
});
