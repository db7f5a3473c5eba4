import type { WireObject } from '../../../esb/index.ts';
import type { HostAddress, JobStepKey } from '../../../graph/keys.ts';

/** A step as get_step_instance_status answers it. */
export interface JobStepProgressRecord extends JobStepKey {
  readonly finished: boolean;
  readonly wire: WireObject;
  readonly groups: readonly JobStepHostGroupRecord[];
}

export interface JobStepHostGroupRecord {
  readonly hosts: readonly HostAddress[];
  readonly wire: WireObject;
}
