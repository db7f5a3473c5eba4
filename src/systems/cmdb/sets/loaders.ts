import { batchLoader } from '../../../graph/batching.ts';
import { type SetKey, setKeyText } from '../../../graph/keys.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { anyOf } from '../conditions.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { searchSet } from './api.ts';
import { setProjection } from './fields.ts';
import type { SetRecord } from './records.ts';
import { type SetsOfBusinessLoader, setsOfBusinessLoader } from './sets-of-business.ts';

export interface SetLoaders {
  /** Null for one that does not exist in that business. */
  readonly setByKey: Loader<SetKey, SetRecord | null>;
  readonly setsOfBusiness: SetsOfBusinessLoader;
}

export function setLoaders(source: LoaderSource): SetLoaders {
  const { esb, selection, loaders } = source;
  const setByKey = batchLoader<SetKey, SetRecord>({
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
  });
  loaders.seenHosts.listen((hosts) =>
    setByKey.primeLater(() => hosts.flatMap(({ sets }) => sets.map((one) => [one, one] as const))),
  );
  return { setByKey, setsOfBusiness: setsOfBusinessLoader(source) };
}
