/** One host's part of a step: when it starts after the step, how long it takes, how it ends. */
export interface HostTask {
  readonly ip: string;
  readonly cloudId: number;
  readonly startsAfterMs: number;
  readonly takesMs: number;
  /** Host scale: 9 success, anything else a failure (behaviour.md D2). */
  readonly endsAs: number;
  readonly exitCode: number;
  readonly errorCode: number;
  /** What the script reported with job_success or job_fail. */
  readonly tag: string;
  /** What the script printed; it is in the log when the host has ended. */
  readonly output?: readonly string[];
}

/** 1 script, 2 file, 4 SQL. */
export type StepType = 1 | 2 | 4;

export interface JobStep {
  readonly stepInstanceId: number;
  readonly stepId: number;
  readonly type: StepType;
  readonly name: string;
  /** Whether a person has to send the job on after this step. */
  readonly pauses: boolean;
  readonly tasks: readonly HostTask[];
}

export interface JobBlock {
  readonly type: StepType;
  readonly name: string;
  readonly steps: readonly JobStep[];
}

/** A job instance as a plan in time: what is true of it at a moment is `jobAt` (job-clock.ts). */
export interface JobInstance {
  readonly jobInstanceId: number;
  readonly bizId: number;
  /** -1 for a quick job (behaviour.md D3). */
  readonly bkJobId: number;
  readonly name: string;
  readonly operator: string;
  readonly startWay: 1 | 2 | 3;
  readonly createdAt: number;
  readonly startsAt: number;
  readonly blocks: readonly JobBlock[];
  /** When a person ended the job at its pause. */
  readonly endedByHandAt?: number;
  /** When a person forced the running step to stop. */
  readonly forcedStopAt?: number;
}

/** Job's instances. They are numbered from 20,000,000,000: beyond 32 bits. */
export class Jobs {
  readonly #byId = new Map<number, JobInstance>();
  #lastInstanceId = 20_000_000_000;
  #lastStepId = 20_000_100_000;

  add(job: JobInstance): void {
    this.#byId.set(job.jobInstanceId, job);
    this.#lastInstanceId = Math.max(this.#lastInstanceId, job.jobInstanceId);
    for (const step of job.blocks.flatMap((block) => block.steps)) {
      this.#lastStepId = Math.max(this.#lastStepId, step.stepInstanceId);
    }
  }

  newInstanceId(): number {
    this.#lastInstanceId += 1;
    return this.#lastInstanceId;
  }

  newStepInstanceId(): number {
    this.#lastStepId += 1;
    return this.#lastStepId;
  }

  get(jobInstanceId: number): JobInstance | undefined {
    return this.#byId.get(jobInstanceId);
  }

  ofBusiness(bizId: number): JobInstance[] {
    return [...this.#byId.values()].filter((job) => job.bizId === bizId);
  }
}
