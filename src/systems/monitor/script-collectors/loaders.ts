import { type Loader, singleLoader } from '../../../graph/batching.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { exportScriptCollector } from './api.ts';
import type { ScriptCollectorRecord } from './records.ts';

export interface ScriptCollectorLoaders {
  /** All of a business. */
  readonly scriptCollectorsByBusiness: Loader<number, readonly ScriptCollectorRecord[]>;
}

export function scriptCollectorLoaders({ esb }: LoaderSource): ScriptCollectorLoaders {
  return {
    scriptCollectorsByBusiness: singleLoader(String, (bizId: number) =>
      exportScriptCollector(esb, bizId),
    ),
  };
}
