import { singleLoader } from '../../../graph/batching.ts';
import { type JobStepKey, jobStepKeyText } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getStepInstanceStatus } from './api.ts';
import type { JobStepProgressRecord } from './records.ts';

export interface JobStepLoaders {
  /** The API takes one step a call. */
  readonly jobStepProgress: Loader<JobStepKey, JobStepProgressRecord>;
}

export function jobStepLoaders({ esb }: LoaderSource): JobStepLoaders {
  return {
    jobStepProgress: singleLoader(jobStepKeyText, (key: JobStepKey) =>
      getStepInstanceStatus(esb, key),
    ),
  };
}
