import type { Call } from '../../handler.ts';
import type { JobInstance } from '../../state/jobs.ts';
import { integerOf, type Wire } from '../../values.ts';
import { CODES, refused } from './refusals.ts';

/** Unknown, or of another business: one and the same refusal. */
export function jobOf(params: Wire, { state }: Call): JobInstance {
  return jobInstance(Number(params.job_instance_id), integerOf(params.bk_biz_id), { state });
}

export function jobInstance(
  id: number,
  bizId: number | undefined,
  { state }: Pick<Call, 'state'>,
): JobInstance {
  const job = state.jobs.get(id);
  if (job && job.bizId === bizId) return job;
  throw refused(CODES.noInstance, 'Job instance does not exist', '作业实例不存在');
}
