import { batchLoader, singleLoader } from '../../../graph/batching.ts';
import { type JobTemplateKey, jobTemplateKeyText } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getJobDetail, getJobList, type JobTemplateQuery } from './api.ts';
import type { JobTemplateRecord } from './records.ts';

export interface JobTemplateLoaders {
  /**
   * From the list of the business: however many of them a query leads to, they are one read, and
   * one that is gone is null. Steps and variables are not in it.
   */
  readonly jobTemplateByKey: Loader<JobTemplateKey, JobTemplateRecord | null>;
  /** With steps and variables; one that is gone is an error. */
  readonly jobTemplateDetail: Loader<JobTemplateKey, JobTemplateRecord>;
  readonly jobTemplateList: Loader<JobTemplateQuery, readonly JobTemplateRecord[]>;
}

export function jobTemplateLoaders({ esb }: LoaderSource): JobTemplateLoaders {
  const jobTemplateList = singleLoader(JSON.stringify, (query: JobTemplateQuery) =>
    getJobList(esb, query),
  );
  return {
    jobTemplateList,
    jobTemplateByKey: batchLoader<JobTemplateKey, JobTemplateRecord>({
      key: jobTemplateKeyText,
      scope: ({ bizId }) => String(bizId),
      max: Number.MAX_SAFE_INTEGER,
      match: jobTemplateKeyText,
      fetch: async ([first]) => (first ? jobTemplateList.load({ bizId: first.bizId }) : []),
    }),
    jobTemplateDetail: singleLoader(jobTemplateKeyText, (key: JobTemplateKey) =>
      getJobDetail(esb, key),
    ),
  };
}
