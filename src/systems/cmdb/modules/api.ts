import { catalogueApi } from '../../../catalogue.ts';
import type { Esb, Page } from '../../../esb/index.ts';
import type { SetKey } from '../../../graph/keys.ts';
import { fetchList, type ListQuery } from '../list-query.ts';
import { type ModuleRecord, moduleRecord } from './records.ts';

export const SEARCH_MODULE = catalogueApi('cc', 'search_module');

/**
 * cc/search_module: modules of one real set. Set 0 finds nothing, so modules of several sets are a
 * call each (behaviour.md B2). Text in a condition must match whole.
 */
export async function searchModule(
  esb: Esb,
  { bizId, setId }: SetKey,
  query: ListQuery,
): Promise<Page<ModuleRecord>> {
  const scope = { bk_biz_id: bizId, bk_set_id: setId };
  const { total, items } = await fetchList(esb, SEARCH_MODULE, scope, {
    ...query,
    unique: ['bk_module_id', 'bk_module_name'],
  });
  return { total, items: items.map((wire) => moduleRecord(SEARCH_MODULE, { ...scope, ...wire })) };
}
