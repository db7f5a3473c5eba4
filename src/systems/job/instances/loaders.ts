import { singleLoader } from '../../../graph/batching.ts';
import { type JobInstanceKey, jobInstanceKeyText } from '../../../graph/keys.ts';
import { type Loader, whenReady } from '../../../graph/loader.ts';
import { tooComplex } from '../../../graph/too-complex.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getJobInstanceLog, getJobInstanceStatus, type JobLogs } from './api.ts';
import { MAX_RECORDED } from './asked-instances.ts';
import type { JobInstanceRecord } from './records.ts';
import { noteFound, noteSeen } from './sightings.ts';

export interface JobInstanceLoaders {
  /** Both APIs take one run a call. */
  readonly jobInstanceByKey: Loader<JobInstanceKey, JobInstanceRecord>;
  readonly jobLogs: Loader<JobInstanceKey, JobLogs>;
  /** The same as `jobInstanceByKey`, of the run of a task's node: that is recorded once it is seen. */
  readonly jobInstanceOfTask: Pick<Loader<JobInstanceKey, JobInstanceRecord>, 'load'>;
  /** The same as `jobInstanceByKey`, of so many different runs of the record as one request may see. */
  readonly recordedJobInstance: Pick<Loader<JobInstanceKey, JobInstanceRecord>, 'load'>;
}

export function jobInstanceLoaders({ esb, live, loaders }: LoaderSource): JobInstanceLoaders {
  return {
    jobInstanceByKey: singleLoader(jobInstanceKeyText, async (key: JobInstanceKey) => {
      const run = await getJobInstanceStatus(esb, key);
      noteSeen(live.records, run);
      return run;
    }),
    jobInstanceOfTask: {
      load: (key) =>
        whenReady(loaders.jobInstanceByKey.load(key), (run) => {
          noteFound(live.records, run, esb.caller.appCode);
          return run;
        }),
    },
    recordedJobInstance: { load: upTo(MAX_RECORDED, (key) => loaders.jobInstanceByKey.load(key)) },
    jobLogs: singleLoader(jobInstanceKeyText, (key: JobInstanceKey) => getJobInstanceLog(esb, key)),
  };
}

type Load = Loader<JobInstanceKey, JobInstanceRecord>['load'];

/** What hosts share is one run; the budget has counted on so many of the record, and no more. */
function upTo(most: number, load: Load): Load {
  const seen = new Set<string>();
  return (key) => {
    const text = jobInstanceKeyText(key);
    if (seen.size >= most && !seen.has(text)) return Promise.reject(tooManyRuns(most));
    seen.add(text);
    return load(key);
  };
}

function tooManyRuns(limit: number): Error {
  const what = 'different runs are on the pages of this request';
  const advice = 'Ask for fewer hosts, or a smaller `first`, in several requests.';
  return tooComplex({ limited: 'recordedRuns', limit, value: limit + 1, what, advice });
}
