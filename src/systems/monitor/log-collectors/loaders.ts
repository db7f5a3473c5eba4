import { type Loader, singleLoader } from '../../../graph/batching.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { exportLogCollector } from './api.ts';
import type { LogCollectorRecord } from './records.ts';

export interface LogCollectorLoaders {
  /** All of a business. */
  readonly logCollectorsByBusiness: Loader<number, readonly LogCollectorRecord[]>;
}

export function logCollectorLoaders({ esb }: LoaderSource): LogCollectorLoaders {
  return {
    logCollectorsByBusiness: singleLoader(String, (bizId: number) =>
      exportLogCollector(esb, bizId),
    ),
  };
}
