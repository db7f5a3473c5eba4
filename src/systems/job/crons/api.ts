import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectLong, expectObject } from '../../../esb/index.ts';
import type { CronJobKey } from '../../../graph/keys.ts';
import { isWithin, type Periods, wirePeriods } from '../periods.ts';
import { wholeList } from '../whole-list.ts';
import { type CronJobRecord, cronJobRecord } from './records.ts';

export const GET_CRON_LIST = catalogueApi('job', 'get_cron_list');
const SAVE_CRON = catalogueApi('job', 'save_cron');
const UPDATE_CRON_STATUS = catalogueApi('job', 'update_cron_status');

/** Which cron jobs of one business. */
export interface CronJobQuery extends Periods {
  readonly bizId: number;
  /** When given, Job ignores all the rest. */
  readonly cronJobId?: number | undefined;
  readonly statusCode?: string | undefined;
  readonly creator?: string | undefined;
  readonly updatedBy?: string | undefined;
}

/** job/get_cron_list: all cron jobs of a business that match. */
export async function getCronList(esb: Esb, query: CronJobQuery): Promise<CronJobRecord[]> {
  const { bizId, cronJobId, statusCode, creator, updatedBy } = query;
  const items = await wholeList(esb, GET_CRON_LIST, {
    bk_biz_id: bizId,
    cron_id: cronJobId,
    cron_status: statusCode === undefined ? undefined : Number(statusCode),
    creator,
    last_modify_user: updatedBy,
    ...wirePeriods(query),
  });
  return items
    .filter((wire) => isWithin(query, wire))
    .map((wire) => cronJobRecord(GET_CRON_LIST, bizId, wire));
}

export interface CronJobToSave {
  readonly bizId: number;
  readonly jobTemplateId: number;
  readonly cronJobId?: number | undefined;
  readonly name?: string | undefined;
  readonly expression?: string | undefined;
}

/** job/save_cron: creates a cron job, paused, or changes the one of that id; answers its id. */
export async function saveCron(esb: Esb, cronJob: CronJobToSave): Promise<number> {
  const { bizId, jobTemplateId, cronJobId, name, expression } = cronJob;
  const data = await esb.call(SAVE_CRON, {
    bk_biz_id: bizId,
    bk_job_id: jobTemplateId,
    cron_id: cronJobId,
    cron_name: name,
    cron_expression: expression,
  });
  return expectLong(SAVE_CRON, expectObject(SAVE_CRON, data)['cron_id'], '`cron_id`');
}

/** job/update_cron_status: 1 starts a cron job, 2 pauses it. */
export async function updateCronStatus(
  esb: Esb,
  { bizId, cronJobId }: CronJobKey,
  status: 1 | 2,
): Promise<void> {
  const params = { bk_biz_id: bizId, cron_id: cronJobId, cron_status: status };
  await esb.call(UPDATE_CRON_STATUS, params);
}
