import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObject, expectObjects } from '../../../esb/index.ts';
import type { JobStepKey } from '../../../graph/keys.ts';
import { addressesOf } from '../values.ts';
import type { JobStepProgressRecord } from './records.ts';

export const STEP_STATUS = catalogueApi('job', 'get_step_instance_status');

/**
 * job/get_step_instance_status: one step with its hosts counted and grouped. Alone of all, it
 * wants its ids inside `params`, and its times have no zone (behaviour.md D1, D3).
 */
export async function getStepInstanceStatus(
  esb: Esb,
  { bizId, jobInstanceId, stepInstanceId }: JobStepKey,
): Promise<JobStepProgressRecord> {
  const params = { job_instance_id: jobInstanceId, step_instance_id: stepInstanceId };
  const data = expectObject(STEP_STATUS, await esb.call(STEP_STATUS, { bk_biz_id: bizId, params }));
  const results = 'step_instance_analyse_result';
  return {
    bizId,
    jobInstanceId,
    stepInstanceId,
    finished: data['is_finished'] === true,
    wire: expectObject(STEP_STATUS, data['step_instance_detail'], '`step_instance_detail`'),
    groups: expectObjects(STEP_STATUS, data[results], `\`${results}\``).map((wire) => ({
      hosts: addressesOf(STEP_STATUS, wire),
      wire,
    })),
  };
}
