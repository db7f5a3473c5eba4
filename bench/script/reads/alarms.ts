import type { Ask } from '../esb.ts';
import { type AlarmItem, type AlarmOut, addressOf, alarmOut } from './alarm.ts';

/** Alarms of one business between two ISO times of UTC. */
export interface AlarmsAsked {
  readonly bizId: number;
  readonly since: string;
  readonly until?: string;
}

export interface AlarmPage {
  readonly total: number;
  readonly result: AlarmItem[];
}

/** The same as parameters of get_alarms. */
export function alarmParams({ bizId, since, until }: AlarmsAsked) {
  return {
    bk_biz_id: bizId,
    source_time__gte: monitorTime(since),
    ...(until === undefined ? {} : { source_time__lte: monitorTime(until) }),
  };
}

function monitorTime(iso: string): string {
  return `${iso.slice(0, 19).replace('T', ' ')}+0000`;
}

/** No maximum is documented; the sandbox cuts larger pages to this without a word. */
const PAGE_SIZE = 500;

/** The alarms of a business that are about hosts, latest first: the monitor cannot search by IP. */
export async function alarmsByAddress(
  ask: Ask,
  asked: AlarmsAsked,
): Promise<Map<string, AlarmOut[]>> {
  const params = { ...alarmParams(asked), ordering: 'id', page_size: PAGE_SIZE };
  const first = await ask<AlarmPage>('monitor/get_alarms', { ...params, page: 1 });
  const rest: Promise<AlarmPage>[] = [];
  for (let page = 2; page <= Math.ceil(first.total / PAGE_SIZE); page += 1) {
    rest.push(ask('monitor/get_alarms', { ...params, page }));
  }
  const alarms = [first, ...(await Promise.all(rest))].flatMap(({ result }) => result);
  return byAddress(alarms.filter(({ ip }) => ip !== '').sort(latestFirst));
}

function latestFirst(a: AlarmItem, b: AlarmItem): number {
  if (a.source_time === b.source_time) return b.id - a.id;
  return a.source_time < b.source_time ? 1 : -1;
}

function byAddress(alarms: readonly AlarmItem[]): Map<string, AlarmOut[]> {
  const lists = new Map<string, AlarmOut[]>();
  for (const alarm of alarms) {
    const address = addressOf(alarm);
    const list = lists.get(address);
    if (list) list.push(alarmOut(alarm));
    else lists.set(address, [alarmOut(alarm)]);
  }
  return lists;
}
