import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObject } from '../../../esb/index.ts';
import type { JobTemplateKey } from '../../../graph/keys.ts';
import { isWithin, type Periods, wirePeriods } from '../periods.ts';
import { wholeList } from '../whole-list.ts';
import { type JobTemplateRecord, jobTemplateRecord } from './records.ts';

export const GET_JOB_LIST = catalogueApi('job', 'get_job_list');
export const GET_JOB_DETAIL = catalogueApi('job', 'get_job_detail');

/** Which templates of one business. */
export interface JobTemplateQuery extends Periods {
  readonly bizId: number;
  readonly nameContains?: string | undefined;
  readonly labelCode?: string | undefined;
  readonly creator?: string | undefined;
  readonly updatedBy?: string | undefined;
}

/** job/get_job_list: all templates of a business that match, without steps and variables. */
export async function getJobList(esb: Esb, query: JobTemplateQuery): Promise<JobTemplateRecord[]> {
  const { bizId, nameContains, labelCode, creator, updatedBy } = query;
  const items = await wholeList(esb, GET_JOB_LIST, {
    bk_biz_id: bizId,
    name: nameContains,
    tag_id: labelCode,
    creator,
    last_modify_user: updatedBy,
    ...wirePeriods(query),
  });
  return items
    .filter((wire) => isWithin(query, wire))
    .map((wire) => jobTemplateRecord(GET_JOB_LIST, bizId, wire));
}

/**
 * job/get_job_detail: one template with its steps and variables. One that Job does not know in
 * that business is an ESB_ERROR with a code of Job's own.
 */
export async function getJobDetail(
  esb: Esb,
  { bizId, jobTemplateId }: JobTemplateKey,
): Promise<JobTemplateRecord> {
  const data = await esb.call(GET_JOB_DETAIL, { bk_biz_id: bizId, bk_job_id: jobTemplateId });
  return jobTemplateRecord(GET_JOB_DETAIL, bizId, expectObject(GET_JOB_DETAIL, data));
}
