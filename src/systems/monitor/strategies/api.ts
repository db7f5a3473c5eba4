import { catalogueApi } from '../../../catalogue.ts';
import {
  badResponse,
  type Esb,
  expectLong,
  expectObject,
  expectObjects,
  objectOf,
  textOf,
  type WireObject,
} from '../../../esb/index.ts';
import type { Told } from '../import-results.ts';
import type { AlarmStrategyKey, AlarmStrategyRecord } from './records.ts';

export const EXPORT_ALARM_STRATEGY = catalogueApi('monitor', 'export_alarm_strategy');
export const IMPORT_ALARM_STRATEGY = catalogueApi('monitor', 'import_alarm_strategy');

/**
 * monitor/export_alarm_strategy: one strategy, null where the monitor says that it failed. The
 * API takes many, but what it exports does not say which of them it is, so it is asked for one.
 */
export async function exportAlarmStrategy(
  esb: Esb,
  key: AlarmStrategyKey,
): Promise<AlarmStrategyRecord | null> {
  const api = EXPORT_ALARM_STRATEGY;
  const params = { bk_biz_id: String(key.bizId), monitor_ids: String(key.strategyId) };
  const data = expectObject(api, await esb.call(api, params));
  const [wire, ...further] = expectObjects(api, data['success'], '`success`');
  if (further.length > 0) throw badResponse(api, 'more than it was asked for');
  if (wire) return { ...key, wire };
  if (expectObjects(api, data['fail'], '`fail`').length > 0) return null;
  throw badResponse(api, 'neither a strategy nor a failure');
}

/**
 * monitor/import_alarm_strategy: creates strategies, or changes those with a `monitor_id`. Answers
 * by title; true although some stand in `fail`, with no promise to say which of those taken is
 * which, as `config` may be empty.
 */
export async function importAlarmStrategy(
  esb: Esb,
  bizId: number,
  strategies: readonly WireObject[],
): Promise<Told<number>[]> {
  const api = IMPORT_ALARM_STRATEGY;
  const params = { bk_biz_id: bizId, conf_list: strategies };
  const data = expectObject(api, await esb.call(api, params));
  const taken = expectObjects(api, data['success'], '`success`').map((wire) => ({
    key: titleOf(wire) ?? titleByDetections(strategies, wire),
    refusal: null,
    extra: expectLong(api, wire['monitor_id'], '`monitor_id`'),
  }));
  const refused = expectObjects(api, data['fail'], '`fail`').map((wire) => ({
    key: titleOf(wire),
    refusal: textOf(wire['message']),
    extra: 0,
  }));
  return [...taken, ...refused];
}

function titleOf({ config }: WireObject): string | null {
  const { title } = objectOf(config);
  return typeof title === 'string' ? title : null;
}

/** Whose detections have the names of those that were saved, if that is one strategy alone. */
function titleByDetections(sent: readonly WireObject[], saved: WireObject): string | null {
  const names = namesOf(saved);
  const [match, ...further] = sent.filter((strategy) => namesOf(strategy) === names);
  return match && further.length === 0 ? textOf(match['title']) : null;
}

function namesOf({ alarm_strategy: detections }: WireObject): string {
  const list = Array.isArray(detections) ? detections : [];
  return JSON.stringify(list.map((one) => objectOf(one)['display_name']));
}
