import { Random } from '../seed/random.ts';
import { effectOf } from './job-script.ts';
import type { JobHost } from './job-templates.ts';
import type { HostTask, JobBlock, JobInstance, JobStep, StepType } from './jobs.ts';
import type { SandboxState } from './state.ts';

/** One step as it shall run, with its hosts found. */
export interface StartedStep {
  /** -1 for a quick job. */
  readonly stepId: number;
  readonly type: StepType;
  readonly name: string;
  readonly blockName: string;
  readonly pauses: boolean;
  readonly hosts: readonly JobHost[];
  /** Plain text; empty for files. */
  readonly script: string;
  readonly param: string;
  readonly timeoutS: number;
}

export interface JobStart {
  readonly bizId: number;
  /** -1 for a quick job. */
  readonly bkJobId: number;
  readonly name: string;
  readonly operator: string;
  readonly at: number;
  readonly steps: readonly StartedStep[];
}

export const DEFAULT_TIMEOUT_S = 1000;
const STARTS_AFTER_MS = 200;

type Behind = Pick<SandboxState, 'jobs' | 'agents' | 'cmdb'>;

/** Makes a job instance that begins at once and runs with the clock. */
export function startJob(start: JobStart, behind: Behind): JobInstance {
  const jobInstanceId = behind.jobs.newInstanceId();
  const random = Random.of(jobInstanceId, 'started');
  const job: JobInstance = {
    jobInstanceId,
    bizId: start.bizId,
    bkJobId: start.bkJobId,
    name: start.name,
    operator: start.operator,
    startWay: 2,
    createdAt: start.at,
    startsAt: start.at + STARTS_AFTER_MS,
    blocks: start.steps.map((step) => blockOf(step, behind, random)),
  };
  behind.jobs.add(job);
  return job;
}

function blockOf(step: StartedStep, behind: Behind, random: Random): JobBlock {
  const made: JobStep = {
    stepInstanceId: behind.jobs.newStepInstanceId(),
    stepId: step.stepId,
    type: step.type,
    name: step.name,
    pauses: step.pauses,
    tasks: step.hosts.map((host, index) => taskOf(step, host, index, behind, random)),
  };
  return { type: step.type, name: step.blockName, steps: [made] };
}

/** A dead agent fails the host at once; a script that sleeps longer than allowed is timed out. */
function taskOf(
  step: StartedStep,
  { ip, bk_cloud_id: cloudId }: JobHost,
  index: number,
  { agents, cmdb }: Behind,
  random: Random,
): HostTask {
  const effect = effectOf(step.script, step.param);
  const startsAfterMs = Math.min(index * 40, 2_000);
  const takesMs = random.integer(400, 1_500) + effect.takesMs;
  const plan = { ip, cloudId, startsAfterMs, errorCode: 0, tag: effect.tag };
  const host = cmdb.hosts.at(cloudId, ip);
  if (!host || !agents.of(host.bk_host_id)?.alive) {
    return { ...plan, takesMs: 100, endsAs: 310, exitCode: 0, errorCode: 1210, tag: '' };
  }
  if (effect.takesMs > step.timeoutS * 1000) {
    return { ...plan, takesMs: step.timeoutS * 1000, endsAs: 102, exitCode: 124, tag: '' };
  }
  const endsAs = effect.exitCode === 0 ? 9 : 104;
  return { ...plan, takesMs, endsAs, exitCode: effect.exitCode, output: effect.output };
}
