import { catalogueApi } from '../../../catalogue.ts';
import {
  badResponse,
  type Esb,
  expectInt,
  expectObject,
  expectPage,
  fetchByOffset,
  type Page,
  type Range,
  type WireObject,
} from '../../../esb/index.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { type CustomQueryKey, type CustomQueryRecord, customQueryRecord } from './records.ts';

const CREATE = catalogueApi('cc', 'create_custom_query');
const UPDATE = catalogueApi('cc', 'update_custom_query');
const DELETE = catalogueApi('cc', 'delete_custom_query');
const SEARCH = catalogueApi('cc', 'search_custom_query');
export const GET_DETAIL = catalogueApi('cc', 'get_custom_query_detail');
const GET_DATA = catalogueApi('cc', 'get_custom_query_data');

/** cc/search_custom_query: saved searches of one business. A name matches as a part, people whole. */
export async function searchCustomQuery(
  esb: Esb,
  bizId: number,
  condition: WireObject,
  range: Range,
): Promise<Page<CustomQueryRecord>> {
  const { total, items } = await fetchByOffset(SEARCH, range, PAGE_LIMIT, async (start, limit) => {
    const data = await esb.call(SEARCH, { bk_biz_id: bizId, condition, start, limit });
    return expectPage(SEARCH, data, 'count', 'info');
  });
  return { total, items: items.map((wire) => customQueryRecord(SEARCH, wire)) };
}

/** cc/get_custom_query_detail: one saved search; an error, 1110044, where there is none (B9). */
export async function getCustomQueryDetail(
  esb: Esb,
  key: CustomQueryKey,
): Promise<CustomQueryRecord> {
  const wire = expectObject(GET_DETAIL, await esb.call(GET_DETAIL, wireKey(key)));
  return customQueryRecord(GET_DETAIL, wire);
}

/**
 * cc/get_custom_query_data: the hosts that a saved search finds, by their ids alone: of the rest,
 * the answer holds what the search itself names, in the form of search_host or, as documented, of
 * its own (behaviour.md B3).
 */
export async function getCustomQueryData(
  esb: Esb,
  key: CustomQueryKey,
  range: Range,
): Promise<Page<number>> {
  const { total, items } = await fetchByOffset(
    GET_DATA,
    range,
    PAGE_LIMIT,
    async (start, limit) => {
      const data = await esb.call(GET_DATA, { ...wireKey(key), start, limit });
      return expectPage(GET_DATA, data, 'count', 'info');
    },
  );
  const hosts = items.map((item) => expectObject(GET_DATA, item['host'], '`host`'));
  return {
    total,
    items: hosts.map((host) => expectInt(GET_DATA, host['bk_host_id'], '`bk_host_id`')),
  };
}

/** cc/create_custom_query: answers the new id. `info` is JSON text. Each call makes another one. */
export async function createCustomQuery(
  esb: Esb,
  bizId: number,
  query: { readonly name: string; readonly info: string },
): Promise<string> {
  const created = expectObject(CREATE, await esb.call(CREATE, { bk_biz_id: bizId, ...query }));
  const id = created['id'];
  if (typeof id === 'string' && id !== '') return id;
  throw badResponse(CREATE, 'a new custom query without `id`');
}

/** cc/update_custom_query: changes what is given. */
export async function updateCustomQuery(
  esb: Esb,
  key: CustomQueryKey,
  changes: WireObject,
): Promise<void> {
  await esb.call(UPDATE, { ...wireKey(key), ...changes });
}

/** cc/delete_custom_query. */
export async function deleteCustomQuery(esb: Esb, key: CustomQueryKey): Promise<void> {
  await esb.call(DELETE, wireKey(key));
}

function wireKey({ bizId, customQueryId }: CustomQueryKey) {
  return { bk_biz_id: bizId, id: customQueryId };
}
