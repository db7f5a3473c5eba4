import { type Esb, EsbError } from '../../../esb/index.ts';
import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { isPathValue } from '../path-value.ts';
import { getCustomQueryDetail, searchCustomQuery } from './api.ts';
import { type CustomQueryKey, type CustomQueryRecord, customQueryKeyText } from './records.ts';

export interface CustomQueryLoaders {
  /** Null for one that does not exist in that business. */
  readonly customQueryByKey: Loader<CustomQueryKey, CustomQueryRecord | null>;
}

export function customQueryLoaders({ esb }: LoaderSource): CustomQueryLoaders {
  return {
    customQueryByKey: singleLoader(customQueryKeyText, async (key: CustomQueryKey) => {
      if (!isPathValue(key.customQueryId)) return null;
      try {
        return await getCustomQueryDetail(esb, key);
      } catch (error) {
        const refused = error instanceof EsbError && error.code === 'ESB_ERROR';
        if (refused && !(await isListed(esb, key))) return null;
        throw error;
      }
    }),
  };
}

/** The detail's one code says neither that there is none nor what else went wrong (B9). */
async function isListed(esb: Esb, { bizId, customQueryId }: CustomQueryKey): Promise<boolean> {
  const all = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
  const { items } = await searchCustomQuery(esb, bizId, {}, all);
  return items.some((query) => query.customQueryId === customQueryId);
}
