import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { byName, type NamedKey } from '../by-name.ts';
import { exportScriptCollector } from './api.ts';
import type { ScriptCollectorRecord } from './records.ts';

export interface ScriptCollectorLoaders {
  /** All of a business. */
  readonly scriptCollectorsByBusiness: Loader<number, readonly ScriptCollectorRecord[]>;
  /** Null for one that is not there. */
  readonly scriptCollectorByName: Loader<NamedKey, ScriptCollectorRecord | null>;
}

export function scriptCollectorLoaders({ esb }: LoaderSource): ScriptCollectorLoaders {
  const scriptCollectorsByBusiness = singleLoader(String, (bizId: number) =>
    exportScriptCollector(esb, bizId),
  );
  return {
    scriptCollectorsByBusiness,
    scriptCollectorByName: byName(scriptCollectorsByBusiness, ({ name }) => name),
  };
}
