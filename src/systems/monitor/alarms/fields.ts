import { bool, code, int, json, long, text, time } from '../../../graph/fields.ts';
import type { Selection } from '../../../graph/selection.ts';
import { alarmNotifications } from './codes.ts';

export const alarmFields = {
  levelCode: int('level'),
  type: text('alarm_type'),
  status: text('status'),
  notification: code('user_status', alarmNotifications),
  notificationCode: text('user_status'),
  comment: text('comment'),
  sourceTime: time('source_time'),
  dimensions: json('match_dimension'),
};

/** Fields that get_alarms answers only when they are asked for. */
export const alarmExtendedFields = {
  beginTime: time('begin_time'),
  endTime: time('end_time'),
  finishTime: time('finish_time'),
};

/** Fields of `alarm_content`. */
export const alarmContentFields = {
  title: text('title'),
  content: text('content'),
  sourceName: text('source_name'),
  isPerformanceAlarm: bool('is_performance_alarm'),
};

export const alarmDetailFields = {
  eventId: text('event_id'),
  sourceId: text('source_id'),
  sourceType: text('source_type'),
  strategyId: long('alarm_attr_id'),
  priority: int('priority'),
  text: text('raw'),
  dimensions: json('alarm_dimension'),
  origin: json('origin_alarm'),
};

export function extendFields(selection: Selection): readonly string[] {
  const selected = selection.fieldsOf('Alarm');
  return Object.entries(alarmExtendedFields)
    .filter(([name]) => selected.has(name))
    .map(([, { wire }]) => wire);
}
