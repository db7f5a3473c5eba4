import { singleLoader } from '../../../graph/batching.ts';
import { type JobInstanceKey, jobInstanceKeyText } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getJobInstanceLog, getJobInstanceStatus, type JobLogs } from './api.ts';
import type { JobInstanceRecord } from './records.ts';

export interface JobInstanceLoaders {
  /** Both APIs take one run a call. */
  readonly jobInstanceByKey: Loader<JobInstanceKey, JobInstanceRecord>;
  readonly jobLogs: Loader<JobInstanceKey, JobLogs>;
}

export function jobInstanceLoaders({ esb }: LoaderSource): JobInstanceLoaders {
  return {
    jobInstanceByKey: singleLoader(jobInstanceKeyText, (key: JobInstanceKey) =>
      getJobInstanceStatus(esb, key),
    ),
    jobLogs: singleLoader(jobInstanceKeyText, (key: JobInstanceKey) => getJobInstanceLog(esb, key)),
  };
}
