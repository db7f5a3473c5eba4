import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { byName, type NamedKey } from '../by-name.ts';
import { exportLogCollector } from './api.ts';
import type { LogCollectorRecord } from './records.ts';

export interface LogCollectorLoaders {
  /** All of a business. */
  readonly logCollectorsByBusiness: Loader<number, readonly LogCollectorRecord[]>;
  /** Null for one that is not there. */
  readonly logCollectorByName: Loader<NamedKey, LogCollectorRecord | null>;
}

export function logCollectorLoaders({ esb }: LoaderSource): LogCollectorLoaders {
  const logCollectorsByBusiness = singleLoader(String, (bizId: number) =>
    exportLogCollector(esb, bizId),
  );
  return {
    logCollectorsByBusiness,
    logCollectorByName: byName(logCollectorsByBusiness, ({ dataSet }) => dataSet),
  };
}
