import { type Loader, singleLoader } from '../../../graph/batching.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { exportUptimeCheckTask } from './api.ts';
import type { UptimeCheckTaskRecord } from './records.ts';

export interface UptimeCheckLoaders {
  /** All of a business. */
  readonly uptimeCheckTasksByBusiness: Loader<number, readonly UptimeCheckTaskRecord[]>;
}

export function uptimeCheckLoaders({ esb }: LoaderSource): UptimeCheckLoaders {
  return {
    uptimeCheckTasksByBusiness: singleLoader(String, (bizId: number) =>
      exportUptimeCheckTask(esb, bizId),
    ),
  };
}
