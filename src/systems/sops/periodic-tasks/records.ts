import { type ApiName, expectLong, type WireObject } from '../../../esb/index.ts';

export interface PeriodicTaskKey {
  readonly bizId: number;
  readonly periodicTaskId: number;
}

/** As get_periodic_task_list or get_periodic_task_info answers it; the latter tells more. */
export interface PeriodicTaskRecord extends PeriodicTaskKey {
  readonly wire: WireObject;
}

export function periodicTaskRecord(
  api: ApiName,
  bizId: number,
  wire: WireObject,
): PeriodicTaskRecord {
  return { bizId, periodicTaskId: expectLong(api, wire['id'], '`id`'), wire };
}

export function periodicTaskKeyText({ bizId, periodicTaskId }: PeriodicTaskKey): string {
  return `${bizId}:${periodicTaskId}`;
}
