import { catalogueApi } from '../../../catalogue.ts';
import type { Esb, Page } from '../../../esb/index.ts';
import { fetchList, type ListQuery } from '../list-query.ts';
import { type BusinessRecord, businessRecord } from './records.ts';

export const SEARCH_BUSINESS = catalogueApi('cc', 'search_business');

/**
 * cc/search_business: businesses over all of the system, without the resource pool and without
 * archived ones. Text in a condition matches a part of the attribute (behaviour.md B2). An
 * unknown id is missing from the answer, not an error.
 */
export async function searchBusiness(esb: Esb, query: ListQuery): Promise<Page<BusinessRecord>> {
  const { total, items } = await fetchList(
    esb,
    SEARCH_BUSINESS,
    {},
    { ...query, unique: ['bk_biz_id', 'bk_biz_name'] },
  );
  return { total, items: items.map((wire) => businessRecord(SEARCH_BUSINESS, wire)) };
}
