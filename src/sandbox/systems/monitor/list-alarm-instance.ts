import type { Answer } from '../../answer.ts';
import { systemFailure } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import type { Alarm } from '../../state/alarms.ts';
import { parseTime } from '../../times.ts';
import { scalarText, type Wire } from '../../values.ts';
import { alarmDetail, eventId } from './alarm-instance.ts';
import { MONITOR_PARAMETER_ERROR } from './lookups.ts';
import { metaPage } from './meta-page.ts';

const FILTERS: Readonly<Record<string, (alarm: Alarm) => unknown>> = {
  id: (alarm) => alarm.id,
  bk_supplier_id: () => 0,
  bk_biz_id: (alarm) => alarm.bizId,
  bk_cloud_id: (alarm) => alarm.cloudId,
  status: (alarm) => alarm.status,
  user_status: (alarm) => alarm.userStatus,
  event_id: eventId,
};

/** Equality only, and no filter by ip (behaviour.md E). */
export function listAlarmInstance(params: Wire, call: Call): Answer {
  const { state, username } = call;
  const now = state.now();
  const sourceTime = sourceTimeOf(params);
  const filters = Object.entries(FILTERS).filter(([name]) => params[name] !== undefined);
  const found = state.alarms.filter(
    (alarm) =>
      alarm.sourceTime <= now &&
      state.rights.sees(username, alarm.bizId) &&
      (sourceTime === undefined || alarm.sourceTime === sourceTime) &&
      filters.every(([name, read]) => read(alarm) === params[name]),
  );
  return metaPage(found, params, call, (alarm) => alarmDetail(alarm, state));
}

function sourceTimeOf(params: Wire): number | undefined {
  const text = scalarText(params.source_time);
  if (text === '') return undefined;
  const time = parseTime(text);
  if (time !== undefined) return time;
  throw systemFailure(
    MONITOR_PARAMETER_ERROR,
    `[source_time] has a wrong value: ${text}`,
    `[source_time] 参数格式错误: ${text}`,
  );
}
