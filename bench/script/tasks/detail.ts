import type { Ask } from '../esb.ts';

interface TaskKey {
  readonly bk_biz_id: number;
  readonly task_id: number;
}

/** How a node ran, with the run that it started in Job. */
export async function detailOut(
  ask: Ask,
  key: TaskKey,
  nodeId: string,
  above: readonly string[],
): Promise<object> {
  const { state, ex_data, outputs } = await ask<Detail>('sops/get_task_node_detail', {
    ...key,
    node_id: nodeId,
    subprocess_stack: JSON.stringify(above),
  });
  const started = Number(outputs.find(({ key: name }) => name === 'job_inst_id')?.value ?? 0);
  return {
    state,
    failure: failureOf(ex_data),
    outputs: outputs.map(({ key: name, value = null }) => ({ key: name, value })),
    jobInstance: started > 0 ? await jobOut(ask, key.bk_biz_id, started) : null,
  };
}

interface Detail {
  readonly state: string;
  readonly ex_data: unknown;
  readonly outputs: readonly { readonly key: string; readonly value?: unknown }[];
}

/** Text as a rule, but whatever a plugin left. */
function failureOf(left: unknown): string | null {
  if (left === null || left === undefined || left === '') return null;
  return typeof left === 'string' ? left : JSON.stringify(left);
}

async function jobOut(ask: Ask, bizId: number, jobInstanceId: number): Promise<object> {
  const params = { bk_biz_id: bizId, job_instance_id: jobInstanceId };
  const { job_instance } = await ask<{ job_instance: Job }>('job/get_job_instance_status', params);
  const { name, status } = job_instance;
  return { jobInstanceId, name, status: STATUSES[status] ?? 'UNKNOWN' };
}

interface Job {
  readonly name: string;
  readonly status: number;
}

const STATUSES = [
  'UNKNOWN',
  'NOT_STARTED',
  'RUNNING',
  'SUCCEEDED',
  'FAILED',
  'SKIPPED',
  'ERROR_IGNORED',
  'WAITING',
  'ENDED_BY_HAND',
  'ABNORMAL',
  'STOPPING',
  'STOPPED',
  'STOP_FAILED',
];
