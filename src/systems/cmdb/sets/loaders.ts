import { batchLoader, type Loader } from '../../../graph/batching.ts';
import { type SetKey, setKeyText } from '../../../graph/keys.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { anyOf } from '../conditions.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { searchSet } from './api.ts';
import { setProjection } from './fields.ts';
import type { SetRecord } from './records.ts';

export interface SetLoaders {
  /** Null for one that does not exist in that business. */
  readonly setByKey: Loader<SetKey, SetRecord | null>;
}

export function setLoaders({ esb, selection }: LoaderSource): SetLoaders {
  return {
    setByKey: batchLoader<SetKey, SetRecord>({
      key: setKeyText,
      scope: ({ bizId }) => String(bizId),
      max: PAGE_LIMIT,
      match: setKeyText,
      fetch: async (keys) => {
        const [first] = keys;
        if (!first) return [];
        const condition = { bk_set_id: anyOf(keys.map(({ setId }) => setId)) };
        const range = { offset: 0, limit: keys.length };
        const fields = setProjection(selection);
        return (await searchSet(esb, first.bizId, { fields, condition, range })).items;
      },
    }),
  };
}
