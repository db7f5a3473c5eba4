import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getPeriodicTaskInfo, getPeriodicTaskList } from './api.ts';
import { type PeriodicTaskKey, type PeriodicTaskRecord, periodicTaskKeyText } from './records.ts';

export interface PeriodicTaskLoaders {
  /** By business. */
  readonly periodicTasks: Loader<number, readonly PeriodicTaskRecord[]>;
  /** With form and flow; one that is gone is an error. */
  readonly periodicTaskInfo: Loader<PeriodicTaskKey, PeriodicTaskRecord>;
}

export function periodicTaskLoaders({ esb }: LoaderSource): PeriodicTaskLoaders {
  return {
    periodicTasks: singleLoader(String, (bizId: number) => getPeriodicTaskList(esb, bizId)),
    periodicTaskInfo: singleLoader(periodicTaskKeyText, (key: PeriodicTaskKey) =>
      getPeriodicTaskInfo(esb, key),
    ),
  };
}
