import type { CatalogueApi } from '../../catalogue.ts';
import {
  badResponse,
  type Esb,
  expectCount,
  expectObject,
  expectObjects,
  fetchByNumber,
  type Page,
  type Params,
  type Range,
  type WireObject,
} from '../../esb/index.ts';

/** No maximum is documented; a monitor that answers less is followed. */
const RECORDS_A_PAGE = 500;

/**
 * A range of list_alarm_instance or list_component_instance, whose total stands beside `data`, in
 * `_meta.count`. Their page parameters are not documented (behaviour.md E): those of get_alarms
 * are sent. A monitor that answers everything at once is followed; one that answers its first
 * page again and again is found out by the ids, and is an error rather than a wrong list.
 */
export async function fetchMetaList(
  esb: Esb,
  api: CatalogueApi,
  filter: Params,
  range: Range,
): Promise<Page<WireObject>> {
  const page = await fetchByNumber(api, range, RECORDS_A_PAGE, async (number, pageSize) => {
    const params = { ...filter, page: number, page_size: pageSize };
    const { data, beside } = await esb.callWhole(api, params);
    const meta = expectObject(api, beside['_meta'], '`_meta`');
    return {
      total: expectCount(api, meta['count'], '`_meta.count`'),
      items: expectObjects(api, data),
    };
  });
  if (new Set(page.items.map(({ id }) => id)).size === page.items.length) return page;
  throw badResponse(api, 'the same records on several pages');
}
