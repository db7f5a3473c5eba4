import { batchLoader, type Loader } from '../../../graph/batching.ts';
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

export function businessLoaders({ esb, selection }: LoaderSource): BusinessLoaders {
  return {
    businessById: batchLoader<number, BusinessRecord>({
      key: String,
      max: PAGE_LIMIT,
      match: ({ bizId }) => String(bizId),
      fetch: async (bizIds) => {
        const condition = { bk_biz_id: anyOf(bizIds) };
        const range = { offset: 0, limit: bizIds.length };
        const fields = businessProjection(selection);
        return (await searchBusiness(esb, { fields, condition, range })).items;
      },
    }),
  };
}
