import { singleLoader } from '../../../graph/batching.ts';
import { type CronJobKey, cronJobKeyText } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { type CronJobQuery, getCronList } from './api.ts';
import type { CronJobRecord } from './records.ts';

export interface CronJobLoaders {
  /** Null for one that is not in the business. */
  readonly cronJobByKey: Loader<CronJobKey, CronJobRecord | null>;
  readonly cronJobList: Loader<CronJobQuery, readonly CronJobRecord[]>;
}

export function cronJobLoaders({ esb }: LoaderSource): CronJobLoaders {
  return {
    cronJobByKey: singleLoader(cronJobKeyText, async (key: CronJobKey) => {
      const found = await getCronList(esb, key);
      return found.find(({ cronJobId }) => cronJobId === key.cronJobId) ?? null;
    }),
    cronJobList: singleLoader(JSON.stringify, (query: CronJobQuery) => getCronList(esb, query)),
  };
}
