import { systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import type { Alarm } from '../../state/alarms.ts';
import { alarmListTime } from '../../times.ts';
import { textOf, type Wire } from '../../values.ts';
import {
  type AlarmPlace,
  contentOf,
  dimensionsText,
  matchDimension,
  placeOf,
  titleOf,
} from './alarm-texts.ts';
import { alarmTest, MONITOR_PARAMETER_ERROR } from './lookups.ts';

const DEFAULT_PAGE_SIZE = 5;

/** Pages of one business's alarms; every field takes Django look-ups (behaviour.md E). */
export function getAlarms(params: Wire, call: Call): Wire {
  demandSourceTime(params);
  const found = matchingAlarms(params, call);
  const page = wholeNumber(params.page, 1);
  const size = Math.min(wholeNumber(params.page_size, DEFAULT_PAGE_SIZE), call.modes.alarmPageMax);
  const extended = fieldNames(params.extend_fields);
  const { cmdb, now } = call.state;
  const shown = found.slice((page - 1) * size, page * size);
  return {
    total: found.length,
    result: shown.map((alarm) => ({
      ...alarmItem(alarm, placeOf(alarm, cmdb)),
      ...extensions(alarm, extended, now()),
    })),
  };
}

/** The field itself or a look-up on it. */
function demandSourceTime(params: Wire): void {
  if (Object.keys(params).some((name) => /^source_time(__|$)/.test(name))) return;
  throw systemFailure(MONITOR_PARAMETER_ERROR, '[source_time] is required', '缺少 [source_time]');
}

function matchingAlarms(params: Wire, { state, modes }: Call): Alarm[] {
  const asksUserStatus = Object.keys(params).some((name) => name.startsWith('user_status'));
  const filters = asksUserStatus ? params : { ...params, user_status__in: 'notified,unnotified' };
  const matches = alarmTest(filters, modes.alarmIpFilter);
  const now = state.now();
  const found = state.alarms.filter((alarm) => alarm.sourceTime <= now && matches(alarm));
  return inOrder(found, textOf(params.ordering));
}

const ORDERS: Readonly<Record<string, (alarm: Alarm) => number>> = {
  id: (alarm) => alarm.id,
  source_time: (alarm) => alarm.sourceTime,
  begin_time: (alarm) => alarm.beginTime,
  end_time: (alarm) => alarm.endTime,
};

/** By id when the order is not one of those; equal keys keep the order of their ids. */
function inOrder(alarms: Alarm[], ordering: string): Alarm[] {
  const key = ORDERS[ordering.replace(/^-/, '')] ?? ((alarm: Alarm) => alarm.id);
  const sign = ordering.startsWith('-') ? -1 : 1;
  return alarms.sort((a, b) => sign * (key(a) - key(b)) || a.id - b.id);
}

function wholeNumber(value: unknown, otherwise: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

function fieldNames(value: unknown): string[] {
  return typeof value === 'string' ? value.split(',').map((name) => name.trim()) : [];
}

/** Times are in +0000 here. */
function alarmItem(alarm: Alarm, place: AlarmPlace): Wire {
  return {
    id: alarm.id,
    bk_biz_id: alarm.bizId,
    bk_supplier_id: 0,
    ip: alarm.ip,
    bk_cloud_id: alarm.cloudId,
    comment: alarm.comment,
    status: alarm.status,
    user_status: alarm.userStatus,
    alarm_type: alarm.type,
    level: alarm.level,
    source_time: alarmListTime(alarm.sourceTime),
    match_dimension: matchDimension(alarm, place),
    alarm_content: {
      source_name: alarm.monitor,
      title: titleOf(alarm),
      cc_biz_name: place.bizName,
      content: contentOf(alarm),
      is_performance_alarm: alarm.isHostAlarm,
      dimensions_display: dimensionsText(alarm, place),
    },
  };
}

/** More fields, only when `extend_fields` names them. */
function extensions(alarm: Alarm, names: readonly string[], now: number): Wire {
  const finished = alarm.finishTime !== null && alarm.finishTime <= now;
  const all: Wire = {
    begin_time: alarmListTime(alarm.beginTime),
    end_time: alarmListTime(alarm.endTime),
    finish_time: finished ? alarmListTime(alarm.finishTime ?? 0) : null,
    original_alarm: JSON.stringify({ monitor_name: alarm.monitor, value: alarm.value }),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
}
