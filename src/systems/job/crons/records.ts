import { type ApiName, expectLong, type WireObject } from '../../../esb/index.ts';
import type { CronJobKey } from '../../../graph/keys.ts';

/** A cron job as get_cron_list answers it. */
export interface CronJobRecord extends CronJobKey {
  readonly wire: WireObject;
}

export function cronJobRecord(api: ApiName, bizId: number, wire: WireObject): CronJobRecord {
  return { bizId, cronJobId: expectLong(api, wire['cron_id'], '`cron_id`'), wire };
}
