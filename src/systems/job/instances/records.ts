import type { WireObject } from '../../../esb/index.ts';
import type { HostAddress, JobInstanceKey } from '../../../graph/keys.ts';

/** One run as get_job_instance_status answers it. */
export interface JobInstanceRecord extends JobInstanceKey {
  readonly finished: boolean;
  readonly wire: WireObject;
  readonly steps: readonly JobStepRecord[];
}

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
