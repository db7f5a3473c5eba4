import { singleLoader } from '../../../graph/batching.ts';
import { type JobScriptKey, jobScriptKeyText } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getScriptDetail } from './api.ts';
import type { JobScriptRecord } from './records.ts';

export interface JobScriptLoaders {
  /** With its text; the API takes one a call. */
  readonly jobScriptByKey: Loader<JobScriptKey, JobScriptRecord>;
}

export function jobScriptLoaders({ esb }: LoaderSource): JobScriptLoaders {
  return {
    jobScriptByKey: singleLoader(jobScriptKeyText, (key: JobScriptKey) =>
      getScriptDetail(esb, key),
    ),
  };
}
