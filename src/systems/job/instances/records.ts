import type { WireObject } from '../../../esb/index.ts';
import type { Connection, Edge } from '../../../graph/connections.ts';
import type { HostAddress, JobInstanceKey } from '../../../graph/keys.ts';

/** One run as get_job_instance_status answers it. */
export interface JobInstanceRecord extends JobInstanceKey {
  readonly finished: boolean;
  readonly wire: WireObject;
  readonly steps: readonly JobStepRecord[];
}

/** A run of a page: one that was read already, or where to ask for it. */
export type ListedRun = JobInstanceRecord | JobInstanceKey;

/** A page of runs; each is asked for only when it is shown. */
export type ListedRuns = Connection<ListedRun>;

export type ListedRunEdge = Edge<ListedRun>;

/** A step with the block that it stands in. */
export interface JobStepRecord {
  readonly job: JobInstanceKey;
  readonly stepInstanceId: number;
  readonly wire: WireObject;
  readonly block: WireObject;
  readonly operations: readonly JobStepOperationRecord[];
  readonly hosts: readonly JobStepHostRecord[];
}

export interface JobStepOperationRecord {
  readonly code: number;
  readonly name: string | null;
}

/** A host of a step, with what finds its log. */
export interface JobStepHostRecord extends HostAddress {
  readonly job: JobInstanceKey;
  readonly stepInstanceId: number;
  readonly wire: WireObject;
}

/** The log of one host of one step, as get_job_instance_log groups it. */
export interface JobHostLogRecord {
  readonly tag: string | null;
  readonly wire: WireObject;
}
