import type { Call, HandlerTable } from '../../handler.ts';
import { isFinished, type JobView, jobAt, STATUS, type StepView } from '../../state/job-clock.ts';
import type { JobInstance } from '../../state/jobs.ts';
import { jobTime } from '../../times.ts';
import type { Wire } from '../../values.ts';
import { stepResults } from './instance-log.ts';
import { jobOf } from './instance-of.ts';

/** What job instances do at this moment (behaviour.md D). */
export const instanceHandlers: HandlerTable = {
  get_job_instance_status: getJobInstanceStatus,
  get_job_instance_log: getJobInstanceLog,
};

function getJobInstanceStatus(params: Wire, call: Call): Wire {
  const job = jobOf(params, call);
  const now = call.state.now();
  const view = jobAt(job, now);
  return {
    is_finished: isFinished(view.status),
    job_instance: jobItem(job, view, now),
    blocks: job.blocks.map((block, index) => ({
      type: block.type,
      block_order: index + 1,
      block_name: block.name,
      step_instances: block.steps.map((step, order) => {
        const shown = view.steps.find((each) => each.step === step);
        return shown ? stepItem(job, shown, order + 1, now) : null;
      }),
    })),
  };
}

/** One item a step; the whole log at once, without paging (D3). */
function getJobInstanceLog(params: Wire, call: Call): Wire[] {
  const now = call.state.now();
  const view = jobAt(jobOf(params, call), now);
  return view.steps.map((step) => ({
    is_finished: isFinished(view.status),
    step_instance_id: step.step.stepInstanceId,
    name: step.step.name,
    status: step.status,
    step_results: stepResults(step, now),
  }));
}

function jobItem(job: JobInstance, view: JobView, now: number): Wire {
  const current = view.steps.findLast((step) => step.startedAt !== null) ?? view.steps[0];
  return {
    job_instance_id: job.jobInstanceId,
    bk_biz_id: job.bizId,
    bk_job_id: job.bkJobId,
    name: job.name,
    operator: job.operator,
    start_way: job.startWay,
    status: view.status,
    create_time: jobTime(job.createdAt),
    ...span(view, now),
    current_step_instance_id: current?.step.stepInstanceId ?? null,
  };
}

function stepItem(job: JobInstance, view: StepView, order: number, now: number): Wire {
  const { step, status } = view;
  return {
    step_id: job.bkJobId === -1 ? -1 : step.stepId,
    step_instance_id: step.stepInstanceId,
    type: step.type,
    name: step.name,
    status,
    operator: job.operator,
    pause: step.pauses ? 1 : 0,
    order,
    retry_count: 0,
    create_time: jobTime(job.createdAt),
    ...span(view, now),
    operation_list: OPERATIONS[status] ?? [],
    step_ip_status: view.hosts.map((host) => ({
      ip: host.task.ip,
      bk_cloud_id: host.task.cloudId,
      status: host.status,
    })),
  };
}

/** Times are null while not started, `total_time` is in seconds (D3). */
function span(view: { startedAt: number | null; endedAt: number | null }, now: number): Wire {
  const { startedAt, endedAt } = view;
  return {
    start_time: startedAt === null ? null : jobTime(startedAt),
    end_time: endedAt === null ? null : jobTime(endedAt),
    total_time: startedAt === null ? null : ((endedAt ?? now) - startedAt) / 1000,
  };
}

/** What a person may do with a step in this state (D2). */
const OPERATIONS: Readonly<Record<number, readonly Wire[]>> = {
  [STATUS.failed]: [
    { operation_code: 2, operation_name: '失败IP重做' },
    { operation_code: 3, operation_name: '忽略错误' },
    { operation_code: 8, operation_name: '全部重试' },
  ],
  [STATUS.waitingForPerson]: [{ operation_code: 6, operation_name: '确认继续' }],
};
