import { systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import type { Alarm } from '../../state/alarms.ts';
import type { SandboxState } from '../../state/state.ts';
import { alarmTime, plainTime } from '../../times.ts';
import type { Wire } from '../../values.ts';
import {
  type AlarmPlace,
  contentOf,
  dimensionsText,
  matchDimension,
  placeOf,
  titleOf,
} from './alarm-texts.ts';
import { snapshots } from './snapshots.ts';

/** One alarm with all that was known of it; times in +0800 here (behaviour.md E). */
export function alarmInstance(params: Wire, { state }: Call): Wire {
  const now = state.now();
  const alarm = state.alarms.find((each) => each.id === params.id && each.sourceTime <= now);
  if (!alarm) throw systemFailure('404', 'Alarm does not exist', '告警不存在');
  return alarmDetail(alarm, state);
}

/** The item of alarm_instance, and of list_alarm_instance too. */
export function alarmDetail(alarm: Alarm, state: SandboxState): Wire {
  const now = state.now();
  const place = placeOf(alarm, state.cmdb);
  const monitorId = monitorOf(alarm, state);
  return {
    ...identity(alarm, monitorId),
    ...times(alarm, now),
    ...texts(alarm, place),
    alarm_dimension: alarm.ip ? { ip: alarm.ip, biz_id: alarm.bizId } : { biz_id: alarm.bizId },
    match_dimension: matchDimension(alarm, place),
    origin_alarm: originAlarm(alarm, place, monitorId),
    ...snapshots(alarm),
    cc_topo_set: String(place.module?.bk_set_id ?? ''),
    priority: 2880,
    cc_app_module: alarm.moduleId === 0 ? '' : String(alarm.moduleId),
    solution_type: null,
    failure_type: null,
    status_strategy_id: null,
    approved_time: null,
    approved_user: null,
    approved_comment: null,
  };
}

/** The monitor of the business that watches for such alarms; one that is gone where there is none. */
function monitorOf({ bizId, type }: Alarm, { monitor }: SandboxState): number {
  const own = monitor.monitors.all().filter((each) => each.bizId === bizId);
  return own.find(({ conf }) => conf.scenario === type)?.id ?? GONE;
}

const GONE = 26;

function identity(alarm: Alarm, monitorId: number): Wire {
  return {
    id: alarm.id,
    bk_biz_id: alarm.bizId,
    cc_company_id: 0,
    ip: alarm.ip,
    bk_cloud_id: alarm.cloudId,
    level: alarm.level,
    alarm_type: alarm.type,
    status: alarm.status,
    user_status: alarm.userStatus,
    alarm_source_id: 26,
    alarm_attr_id: monitorId,
    source_type: 'JUNGLE_ALERT',
    source_id: fingerprint(alarm),
    event_id: eventId(alarm),
    comment: alarm.comment,
    comment_id: '0',
  };
}

/** An alarm that recovers later than now has not recovered. */
function times(alarm: Alarm, now: number): Wire {
  const { finishTime } = alarm;
  return {
    source_time: alarmTime(alarm.sourceTime),
    begin_time: alarmTime(alarm.beginTime),
    end_time: alarmTime(alarm.endTime),
    finish_time: finishTime !== null && finishTime <= now ? alarmTime(finishTime) : null,
  };
}

const ATTENTION = { 1: '【致命】', 2: '【普通】', 3: '【提醒】' } as const;

function texts(alarm: Alarm, place: AlarmPlace): Wire {
  return {
    raw: contentOf(alarm),
    alarm_content: {
      source_name: alarm.monitor,
      title: titleOf(alarm),
      subject: titleOf(alarm),
      content: contentOf(alarm),
      dimension: dimensionsText(alarm, place),
      time: alarmTime(alarm.sourceTime).slice(11, 19),
      cc_biz_name: place.bizName,
      attention: ATTENTION[alarm.level],
      attention_color: '#86b1ff',
      solution: '无',
      is_performance_alarm: alarm.isHostAlarm,
    },
  };
}

/** Numbers where the list API has text, and ISO-less times: as the document's example shows. */
function originAlarm(alarm: Alarm, place: AlarmPlace, monitorId: number): Wire {
  const message = contentOf(alarm);
  return {
    anomaly_id: fingerprint(alarm),
    anomaly_time: plainTime(alarm.beginTime),
    anomaly_message: message,
    monitor_id: monitorId,
    monitor_name: alarm.monitor,
    monitor_type: alarm.type,
    monitor_level: alarm.level,
    monitor_field: 'value',
    monitor_field_alias: alarm.monitor,
    scenario: alarm.type,
    value: alarm.value,
    unit: alarm.unit,
    dimensions: matchDimension(alarm, place),
    src_type: 'BKMONITOR',
    strategy_contexts: [
      {
        strategy_name: 'ThresholdStrategy',
        anomaly_message: message,
        strategy_option: { threshold: alarm.threshold, method: 'gte', floor: null, ceil: null },
      },
    ],
  };
}

export function eventId(alarm: Alarm): string {
  return `JUNGLE_ALERT${fingerprint(alarm)}`;
}

function fingerprint(alarm: Alarm): string {
  return (alarm.id * 2_654_435_761).toString(16).padStart(32, '7f32e1f4aaa7f7e462b639d02e5cfa40');
}
