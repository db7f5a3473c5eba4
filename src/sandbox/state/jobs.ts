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
}

export interface JobStep {
  readonly stepInstanceId: number;
  readonly stepId: number;
  /** 1 script, 2 file. */
  readonly type: 1 | 2;
  readonly name: string;
  /** Whether a person has to send the job on after this step. */
  readonly pauses: boolean;
  readonly tasks: readonly HostTask[];
}

export interface JobBlock {
  readonly type: 1 | 2;
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

  add(job: JobInstance): void {
    this.#byId.set(job.jobInstanceId, job);
  }

  get(jobInstanceId: number): JobInstance | undefined {
    return this.#byId.get(jobInstanceId);
  }

  ofBusiness(bizId: number): JobInstance[] {
    return [...this.#byId.values()].filter((job) => job.bizId === bizId);
  }
}
