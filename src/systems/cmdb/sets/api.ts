import { catalogueApi } from '../../../catalogue.ts';
import type { Esb, Page } from '../../../esb/index.ts';
import { fetchList, type ListQuery } from '../list-query.ts';
import { type SetRecord, setRecord } from './records.ts';

export const SEARCH_SET = catalogueApi('cc', 'search_set');

/**
 * cc/search_set: sets of one business, the idle pool's among them. Text in a condition must match
 * whole (behaviour.md B2). An unknown business has no sets; it is not an error.
 */
export async function searchSet(
  esb: Esb,
  bizId: number,
  query: ListQuery,
): Promise<Page<SetRecord>> {
  const scope = { bk_biz_id: bizId };
  const { total, items } = await fetchList(esb, SEARCH_SET, scope, {
    ...query,
    unique: ['bk_set_id', 'bk_set_name'],
  });
  return { total, items: items.map((wire) => setRecord(SEARCH_SET, { ...scope, ...wire })) };
}
