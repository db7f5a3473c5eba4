import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { byName, type NamedKey } from '../by-name.ts';
import { exportUptimeCheckTask } from './api.ts';
import type { UptimeCheckTaskRecord } from './records.ts';

export interface UptimeCheckLoaders {
  /** All of a business. */
  readonly uptimeCheckTasksByBusiness: Loader<number, readonly UptimeCheckTaskRecord[]>;
  /** Null for one that is not there. */
  readonly uptimeCheckTaskByName: Loader<NamedKey, UptimeCheckTaskRecord | null>;
}

export function uptimeCheckLoaders({ esb }: LoaderSource): UptimeCheckLoaders {
  const uptimeCheckTasksByBusiness = singleLoader(String, (bizId: number) =>
    exportUptimeCheckTask(esb, bizId),
  );
  return {
    uptimeCheckTasksByBusiness,
    uptimeCheckTaskByName: byName(uptimeCheckTasksByBusiness, ({ name }) => name),
  };
}
