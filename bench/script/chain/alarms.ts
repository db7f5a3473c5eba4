import type { Ask } from '../esb.ts';

export interface AlarmOut {
  readonly alarmId: number;
  readonly level: string;
  readonly title: string;
  readonly sourceTime: string;
}

interface AlarmItem {
  readonly id: number;
  readonly ip: string;
  readonly bk_cloud_id: number;
  readonly level: number;
  readonly source_time: string;
  readonly alarm_content: { readonly title: string };
}

interface Page {
  readonly total: number;
  readonly result: AlarmItem[];
}

/** No maximum is documented; the sandbox cuts larger pages to this without a word. */
const PAGE_SIZE = 500;

/** The alarms of a business that are about hosts, latest first: the monitor cannot search by IP. */
export async function alarmsByAddress(
  ask: Ask,
  bizId: number,
  since: string,
): Promise<Map<string, AlarmOut[]>> {
  const first = await page(ask, bizId, since, 1);
  const pages = Math.ceil(first.total / PAGE_SIZE);
  const rest: Promise<Page>[] = [];
  for (let number = 2; number <= pages; number += 1) rest.push(page(ask, bizId, since, number));
  const alarms = [first, ...(await Promise.all(rest))].flatMap(({ result }) => result);
  return byAddress(alarms.filter(({ ip }) => ip !== '').sort(latestFirst));
}

function page(ask: Ask, bizId: number, since: string, number: number): Promise<Page> {
  return ask('monitor/get_alarms', {
    bk_biz_id: bizId,
    source_time__gte: `${since.slice(0, 19).replace('T', ' ')}+0000`,
    ordering: 'id',
    page: number,
    page_size: PAGE_SIZE,
  });
}

function latestFirst(a: AlarmItem, b: AlarmItem): number {
  if (a.source_time === b.source_time) return b.id - a.id;
  return a.source_time < b.source_time ? 1 : -1;
}

function byAddress(alarms: readonly AlarmItem[]): Map<string, AlarmOut[]> {
  const lists = new Map<string, AlarmOut[]>();
  for (const alarm of alarms) {
    const address = `${alarm.bk_cloud_id}:${alarm.ip}`;
    const list = lists.get(address);
    if (list) list.push(alarmOut(alarm));
    else lists.set(address, [alarmOut(alarm)]);
  }
  return lists;
}

const LEVELS = ['', 'FATAL', 'WARNING', 'REMINDER'];

/** `2018-11-05 06:01:00+0000` becomes `2018-11-05T06:01:00+00:00`. */
function alarmOut({ id, level, alarm_content: { title }, source_time: time }: AlarmItem): AlarmOut {
  const sourceTime = `${time.slice(0, 10)}T${time.slice(11, 22)}:${time.slice(22)}`;
  return { alarmId: id, level: LEVELS[level] ?? 'UNKNOWN', title, sourceTime };
}
