import type { HostTask, JobInstance, JobStep } from './jobs.ts';

/** Job and step scale of behaviour.md D2. */
export const STATUS = {
  notStarted: 1,
  running: 2,
  success: 3,
  failed: 4,
  waitingForPerson: 7,
  endedByHand: 8,
  forcedStop: 11,
} as const;

/** Host scale of behaviour.md D2. */
export const HOST_STATUS = { waiting: 5, running: 7, success: 9, stopped: 403 } as const;

export interface HostView {
  readonly task: HostTask;
  readonly status: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
}

export interface StepView {
  readonly step: JobStep;
  readonly status: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** Empty while the step has not started. */
  readonly hosts: readonly HostView[];
}

export interface JobView {
  readonly status: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly steps: readonly StepView[];
}

const FINISHED: ReadonlySet<number> = new Set([3, 4, 8, 11]);

export function isFinished(status: number): boolean {
  return FINISHED.has(status);
}

/** What Job would say of this job at that moment: steps run one after another until one fails. */
export function jobAt(job: JobInstance, now: number): JobView {
  const steps: StepView[] = [];
  let reached: StepView | undefined;
  for (const step of job.blocks.flatMap((block) => block.steps)) {
    const from = reached === undefined ? job.startsAt : goesOnAt(reached);
    const view = from === undefined || now < from ? unstarted(step) : stepAt(job, step, from, now);
    if (view.startedAt !== null) reached = view;
    steps.push(view);
  }
  if (!reached) return { status: STATUS.notStarted, startedAt: null, endedAt: null, steps };
  const status = jobStatus(reached, steps);
  const endedAt = isFinished(status) ? reached.endedAt : null;
  return { status, startedAt: job.startsAt, endedAt, steps };
}

function goesOnAt(view: StepView): number | undefined {
  return view.status === STATUS.success && view.endedAt !== null ? view.endedAt : undefined;
}

/** Between two steps the job is running, whatever the last one says. */
function jobStatus(reached: StepView, steps: readonly StepView[]): number {
  const isLast = reached === steps.at(-1);
  return reached.status === STATUS.success && !isLast ? STATUS.running : reached.status;
}

function unstarted(step: JobStep): StepView {
  return { step, status: STATUS.notStarted, startedAt: null, endedAt: null, hosts: [] };
}

function stepAt(job: JobInstance, step: JobStep, startedAt: number, now: number): StepView {
  const stopAt = job.forcedStopAt ?? Number.POSITIVE_INFINITY;
  const hosts = step.tasks.map((task) => hostAt(task, startedAt, stopAt, now));
  const over = step.tasks.map((task) => startedAt + task.startsAfterMs + task.takesMs);
  const endsAt = Math.min(Math.max(startedAt, ...over), Math.max(startedAt, stopAt));
  if (now < endsAt) return { step, status: STATUS.running, startedAt, endedAt: null, hosts };
  return { step, startedAt, hosts, ...stepEnd(job, step, hosts, endsAt, now) };
}

function stepEnd(
  job: JobInstance,
  step: JobStep,
  hosts: readonly HostView[],
  endsAt: number,
  now: number,
): { status: number; endedAt: number | null } {
  if (hosts.some((host) => host.status === HOST_STATUS.stopped)) {
    return { status: STATUS.forcedStop, endedAt: endsAt };
  }
  if (hosts.some((host) => host.status !== HOST_STATUS.success)) {
    return { status: STATUS.failed, endedAt: endsAt };
  }
  if (!step.pauses) return { status: STATUS.success, endedAt: endsAt };
  const byHand = job.endedByHandAt;
  return byHand !== undefined && now >= byHand
    ? { status: STATUS.endedByHand, endedAt: byHand }
    : { status: STATUS.waitingForPerson, endedAt: null };
}

function hostAt(task: HostTask, stepStart: number, stopAt: number, now: number): HostView {
  const startedAt = stepStart + task.startsAfterMs;
  const endedAt = startedAt + task.takesMs;
  const { waiting, running, stopped } = HOST_STATUS;
  if (now >= stopAt && endedAt > stopAt) {
    return { task, status: stopped, startedAt: Math.min(startedAt, stopAt), endedAt: stopAt };
  }
  if (now < startedAt) return { task, status: waiting, startedAt: null, endedAt: null };
  if (now < endedAt) return { task, status: running, startedAt, endedAt: null };
  return { task, status: task.endsAs, startedAt, endedAt };
}
