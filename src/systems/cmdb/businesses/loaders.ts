import { batchLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { anyOf } from '../conditions.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { searchBusiness } from './api.ts';
import { businessProjection } from './fields.ts';
import type { BusinessRecord } from './records.ts';

export interface BusinessLoaders {
  /** By `bizId`; null for one that does not exist or that the caller may not see. */
  readonly businessById: Loader<number, BusinessRecord | null>;
}

export function businessLoaders({ esb, selection, loaders }: LoaderSource): BusinessLoaders {
  const businessById = batchLoader<number, BusinessRecord>({
    key: String,
    max: PAGE_LIMIT,
    match: ({ bizId }) => String(bizId),
    fetch: async (bizIds) => {
      const condition = { bk_biz_id: anyOf(bizIds) };
      const range = { offset: 0, limit: bizIds.length };
      const fields = businessProjection(selection);
      return (await searchBusiness(esb, { fields, condition, range })).items;
    },
  });
  loaders.seenHosts.listen((hosts) =>
    businessById.primeLater(() =>
      hosts.flatMap(({ businesses }) => businesses.map((one) => [one.bizId, one] as const)),
    ),
  );
  return { businessById };
}
