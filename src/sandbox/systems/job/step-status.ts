import type { Call, HandlerTable } from '../../handler.ts';
import {
  HOST_STATUS,
  type HostView,
  isFinished,
  jobAt,
  type StepView,
} from '../../state/job-clock.ts';
import type { JobInstance } from '../../state/jobs.ts';
import { jobTime } from '../../times.ts';
import { integerOf, recordOf, type Wire } from '../../values.ts';
import { jobInstance } from './instance-of.ts';
import { CODES, missing, refused } from './refusals.ts';

export const stepStatusHandlers: HandlerTable = {
  get_step_instance_status: getStepInstanceStatus,
};

/** The only API whose ids are wrapped in `params` (behaviour.md D1). */
function getStepInstanceStatus(params: Wire, { state }: Call): Wire {
  const ids = recordOf(params.params);
  const job = jobInstance(idIn(ids, 'job_instance_id'), integerOf(params.bk_biz_id), { state });
  const stepId = idIn(ids, 'step_instance_id');
  const now = state.now();
  const view = jobAt(job, now).steps.find(({ step }) => step.stepInstanceId === stepId);
  if (!view) {
    throw refused(CODES.noStepInstance, 'Step instance does not exist', '作业步骤实例不存在');
  }
  return {
    is_finished: isFinished(view.status),
    step_instance_analyse_result: analysed(view.hosts),
    step_instance_detail: detail(job, view, now),
  };
}

function idIn(ids: Wire, name: string): number {
  const id = Number(ids[name] ?? Number.NaN);
  if (Number.isSafeInteger(id)) return id;
  throw missing(`params.${name}`);
}

/** Hosts grouped by their code. */
function analysed(hosts: readonly HostView[]): Wire[] {
  const statuses = [...new Set(hosts.map((host) => host.status))];
  return statuses.map((status) => {
    const group = hosts.filter((host) => host.status === status);
    return {
      result_type: status,
      result_type_text: RESULT_TEXTS[status] ?? 'Unknown',
      count: group.length,
      ip_list: group.map(({ task }) => ({ bk_cloud_id: task.cloudId, ip: task.ip })),
    };
  });
}

function detail(job: JobInstance, { step, status, hosts, ...view }: StepView, now: number): Wire {
  const { startedAt, endedAt } = view;
  const abnormal = hosts.filter((host) => ABNORMAL.has(host.status));
  const running = hosts.filter(({ endedAt: end }) => end === null);
  const succeeded = hosts.filter((host) => host.status === HOST_STATUS.success);
  return {
    step_instance_id: step.stepInstanceId,
    name: step.name,
    type: step.type,
    operator: job.operator,
    status,
    step_id: job.bkJobId === -1 ? -1 : step.stepId,
    job_instance_id: job.jobInstanceId,
    bk_biz_id: job.bizId,
    target_ips: step.tasks.map(addressOf).join(','),
    abnormal_agent_ips: abnormal.map(({ task }) => addressOf(task)).join(','),
    retry_count: 0,
    start_time: plain(startedAt),
    end_time: plain(endedAt),
    total_time: startedAt === null ? null : ((endedAt ?? now) - startedAt) / 1000,
    total_ip_num: step.tasks.length,
    abnormal_agent_ip_num: abnormal.length,
    running_ip_num: running.length,
    fail_ip_num: hosts.length - running.length - succeeded.length,
    success_ip_num: succeeded.length,
  };
}

const addressOf = (task: { cloudId: number; ip: string }) => `${task.cloudId}:${task.ip}`;

/** Without a zone here (D3). */
function plain(ms: number | null): string | null {
  return ms === null ? null : jobTime(ms).slice(0, 19);
}

const ABNORMAL: ReadonlySet<number> = new Set([1, 310]);

/** Host scale of behaviour.md D2. */
const RESULT_TEXTS: Readonly<Record<number, string>> = {
  1: 'Agent abnormal',
  3: 'Last success',
  5: 'Waiting',
  7: 'Running',
  9: 'Success',
  11: 'Failed',
  12: 'Dispatch failed',
  13: 'Timeout',
  15: 'Task log error',
  101: 'Script failed',
  102: 'Script timeout',
  103: 'Script terminated',
  104: 'Script exit code not zero',
  202: 'File transfer failed',
  203: 'Source file does not exist',
  310: 'Agent abnormal',
  311: 'User name does not exist',
  320: 'Failed to get the file',
  321: 'File exceeds the limit',
  329: 'File transfer error',
  399: 'Task error',
  403: 'Terminated',
  404: 'Termination failed',
};
