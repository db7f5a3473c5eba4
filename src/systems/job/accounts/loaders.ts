import { batchLoader, singleLoader } from '../../../graph/batching.ts';
import { type JobDbAccountKey, jobDbAccountKeyText } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getOsAccount, getOwnDbAccountList } from './api.ts';
import type { JobAccountRecord, JobDbAccountRecord } from './records.ts';

export interface JobAccountLoaders {
  /** By business. */
  readonly jobAccounts: Loader<number, readonly JobAccountRecord[]>;
  /** By business. */
  readonly jobDbAccounts: Loader<number, readonly JobDbAccountRecord[]>;
  /** From the list of the business; null for one that the caller may not use. */
  readonly jobDbAccountByKey: Loader<JobDbAccountKey, JobDbAccountRecord | null>;
}

export function jobAccountLoaders({ esb }: LoaderSource): JobAccountLoaders {
  const jobDbAccounts = singleLoader(String, (bizId: number) => getOwnDbAccountList(esb, bizId));
  return {
    jobAccounts: singleLoader(String, (bizId: number) => getOsAccount(esb, bizId)),
    jobDbAccounts,
    jobDbAccountByKey: batchLoader<JobDbAccountKey, JobDbAccountRecord>({
      key: jobDbAccountKeyText,
      scope: ({ bizId }) => String(bizId),
      max: Number.MAX_SAFE_INTEGER,
      match: jobDbAccountKeyText,
      fetch: async ([first]) => (first ? jobDbAccounts.load(first.bizId) : []),
    }),
  };
}
