import { catalogueApi } from '../../../catalogue.ts';
import {
  type Esb,
  expectObject,
  expectPage,
  fetchByNumber,
  type Page,
  type Range,
} from '../../../esb/index.ts';
import { wireTime } from '../../../graph/time.ts';
import { fetchMetaList } from '../meta-list.ts';
import { type AlarmRecord, alarmRecord } from './records.ts';

export const GET_ALARMS = catalogueApi('monitor', 'get_alarms');
export const LIST_ALARM_INSTANCE = catalogueApi('monitor', 'list_alarm_instance');
export const ALARM_INSTANCE = catalogueApi('monitor', 'alarm_instance');

/** No maximum is documented, and the default is 5; a monitor that answers less is followed. */
export const ALARMS_A_PAGE = 500;

/** Which alarms of one business. */
export interface AlarmQuery {
  readonly bizId: number;
  /** ISO times, both inclusive. */
  readonly since: string;
  readonly until?: string | null | undefined;
  readonly levels?: readonly string[] | undefined;
  readonly types?: readonly string[] | undefined;
  readonly contentContains?: string | undefined;
  readonly notificationCodes?: readonly string[] | undefined;
  /** Fields beyond the usual: `begin_time`, `end_time`, `finish_time`. */
  readonly extendFields: readonly string[];
}

/**
 * monitor/get_alarms: alarms of one business since a time, by page number. Its look-ups take lists
 * as comma text, and its times are read as UTC unless they carry a zone (behaviour.md E).
 */
export function getAlarms(
  esb: Esb,
  query: AlarmQuery,
  range: Range,
  ordering: string,
): Promise<Page<AlarmRecord>> {
  const params = { ...wireQuery(query), ordering };
  return fetchByNumber(GET_ALARMS, range, ALARMS_A_PAGE, async (page, pageSize) => {
    const data = await esb.call(GET_ALARMS, { ...params, page, page_size: pageSize });
    const { total, items } = expectPage(GET_ALARMS, data, 'total', 'result');
    return { total, items: items.map((wire) => alarmRecord(GET_ALARMS, wire)) };
  });
}

function wireQuery(query: AlarmQuery) {
  const { bizId, since, until, levels, types, contentContains, notificationCodes } = query;
  return {
    bk_biz_id: bizId,
    source_time__gte: wireTime(since, 'up'),
    source_time__lte: until == null ? undefined : wireTime(until, 'down'),
    level__in: levels?.join(),
    alarm_type__in: types?.join(),
    alarm_content__contains: contentContains,
    user_status__in: notificationCodes?.join(),
    extend_fields: query.extendFields.length > 0 ? query.extendFields.join() : undefined,
  };
}

/**
 * monitor/alarm_instance: all of one alarm. One that the monitor does not know is an ESB_ERROR
 * with a code of its own.
 */
export async function alarmInstance(esb: Esb, alarmId: number): Promise<AlarmRecord> {
  const data = await esb.call(ALARM_INSTANCE, { id: alarmId });
  return alarmRecord(ALARM_INSTANCE, expectObject(ALARM_INSTANCE, data));
}

/** Which alarms, each member compared as a whole; what is left out is not asked. */
export interface AlarmInstanceQuery {
  readonly bizId?: number | null | undefined;
  readonly cloudId?: number | null | undefined;
  readonly alarmId?: number | null | undefined;
  readonly eventId?: string | null | undefined;
  /** An ISO time. */
  readonly sourceTime?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly notificationCode?: string | null | undefined;
}

/** monitor/list_alarm_instance: alarms as alarm_instance answers them, the total in `_meta`. */
export async function listAlarmInstance(
  esb: Esb,
  { bizId, cloudId, alarmId, eventId, sourceTime, status, notificationCode }: AlarmInstanceQuery,
  range: Range,
): Promise<Page<AlarmRecord>> {
  const api = LIST_ALARM_INSTANCE;
  const filter = {
    bk_biz_id: bizId ?? undefined,
    bk_cloud_id: cloudId ?? undefined,
    id: alarmId ?? undefined,
    event_id: eventId ?? undefined,
    source_time: sourceTime == null ? undefined : wireTime(sourceTime, 'down'),
    status: status ?? undefined,
    user_status: notificationCode ?? undefined,
  };
  const { total, items } = await fetchMetaList(esb, api, filter, range);
  return { total, items: items.map((wire) => alarmRecord(api, wire)) };
}
