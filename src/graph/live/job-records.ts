import type { HostAddress, JobInstanceKey } from '../keys.ts';

/** What started a run. */
export type JobOrigin = 'TEMPLATE' | 'SCRIPT' | 'FILES' | 'TASK';

/** A run that is about to be started, as far as it is known by then. */
export interface JobIntent {
  readonly bizId: number;
  readonly origin: JobOrigin;
  readonly name: string | null;
  /** Empty where only Job knows them, as with the hosts of a template. */
  readonly targets: readonly HostAddress[];
  /** Code of the application that it is started by. */
  readonly appCode: string;
  /** Who starts it, where that is known; never a secret. */
  readonly username: string | null;
}

/** What a look at a run has told. */
export interface JobSighting extends JobInstanceKey {
  readonly name?: string | null;
  /** Job's own number. */
  readonly status?: number;
  readonly finished?: boolean;
  /** Of its hosts, those that were seen; each once. */
  readonly targets?: readonly HostAddress[];
}

/** What Job has told about the run of a launch: it does not name the business. */
export type JobCallback = Omit<JobSighting, 'bizId'>;

/** A run that was started through this gateway: where to look, not what to show. */
export interface JobRecord extends JobInstanceKey {
  readonly origin: JobOrigin;
  readonly name: string | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly appCode: string;
  readonly username: string | null;
  /** Job's own number, as last seen by anybody. */
  readonly status: number | null;
  readonly finished: boolean;
  /** How many of its hosts are known. */
  readonly hosts: number;
}

/** Some of a list of runs, newest first, and how many it has. */
export interface JobRecordPage {
  readonly total: number;
  readonly items: readonly JobInstanceKey[];
}

export interface Range {
  readonly offset: number;
  readonly limit: number;
}

/**
 * The runs that were started through this gateway, within a bound of age and number. What was
 * written is not lost once its promise has resolved, whatever becomes of the process; reads
 * answer at once. It tells which runs there are: what they look like is asked of Job, with
 * the rights of whoever wants to know.
 */
export interface JobRecords {
  /** To be called before a run is started; answers what the others call the launch. */
  intend(intent: JobIntent): Promise<string>;
  started(launch: string, key: JobInstanceKey, name: string | null): Promise<void>;
  /** Job did not start it. */
  refused(launch: string): Promise<void>;
  /**
   * Job has called back about a launch: where the answer to it was lost, the run is known by
   * this. Answers the run; undefined where the launch is not recorded, or was of another run.
   */
  calledBack(launch: string, told: JobCallback): Promise<JobInstanceKey | undefined>;
  /** A run that nobody intended here, such as that of a task's node. Again is harmless. */
  found(key: JobInstanceKey, intent: JobIntent): Promise<void>;
  /** Of a run that is not recorded nothing is kept. Again, and late, is harmless. */
  seen(sighting: JobSighting): Promise<void>;
  /** A run, if it is recorded. */
  find(key: JobInstanceKey): JobRecord | undefined;
  /** Whether there is no run at all: who asks for thousands of hosts need not ask for each then. */
  isEmpty(): boolean;
  /** Runs of these businesses that a host takes part in. */
  ofHost(bizIds: readonly number[], address: HostAddress, range: Range): JobRecordPage;
  /** Runs of a business. */
  ofBusiness(bizId: number, range: Range): JobRecordPage;
  /** The different runs that the first so many of each host of a business are. */
  newestOfHosts(bizId: number, first: number): readonly JobInstanceKey[];
}

export const NO_RUNS: JobRecordPage = Object.freeze({ total: 0, items: Object.freeze([]) });

/** For a gateway that remembers nothing. */
export const noJobRecords: JobRecords = {
  intend: () => Promise.resolve(''),
  started: () => Promise.resolve(),
  refused: () => Promise.resolve(),
  calledBack: () => Promise.resolve(undefined),
  found: () => Promise.resolve(),
  seen: () => Promise.resolve(),
  find: () => undefined,
  isEmpty: () => true,
  ofHost: () => NO_RUNS,
  ofBusiness: () => NO_RUNS,
  newestOfHosts: () => [],
};
