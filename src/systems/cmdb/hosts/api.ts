import { catalogueApi } from '../../../catalogue.ts';
import {
  type Esb,
  expectObjects,
  expectPage,
  fetchByOffset,
  type Page,
  type Range,
} from '../../../esb/index.ts';
import type { Operators } from '../conditions.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { steadySort } from '../order.ts';
import type { HostSections } from './fields.ts';
import { type HostPropertyRecord, type HostRecord, hostProperty, hostRecord } from './records.ts';

export const SEARCH_HOST = catalogueApi('cc', 'search_host');
const FIND_HOST_BY_MODULE = catalogueApi('cc', 'find_host_by_module');
const GET_HOST_BASE_INFO = catalogueApi('cc', 'get_host_base_info');

/** What must hold for the host itself, its modules and its sets, by attribute. */
export interface HostConditions {
  readonly host?: Readonly<Record<string, Operators | undefined>>;
  readonly module?: Readonly<Record<string, Operators | undefined>>;
  readonly set?: Readonly<Record<string, Operators | undefined>>;
}

export interface HostQuery {
  /** One business; all when left out. */
  readonly bizId?: number | undefined;
  readonly conditions: HostConditions;
  readonly sections: HostSections;
  readonly range: Range;
  readonly sort?: string | undefined;
  /** Whether the first page makes the others worth fetching; always when left out. */
  readonly goOn?: (first: Page<HostRecord>) => boolean | Promise<boolean>;
  /** Told of each page as it comes, in whatever order that is. */
  readonly came?: (hosts: readonly HostRecord[]) => void;
}

export type HostPage = Page<HostRecord>;

/**
 * cc/search_host: hosts by conditions on themselves, their modules, sets and business, in pages
 * of at most 200. Without an order, pages may repeat or miss hosts, so ids break every tie
 * (behaviour.md B1).
 */
export function searchHost(esb: Esb, query: HostQuery): Promise<Page<HostRecord>> {
  const { bizId, range, sort } = query;
  const fixed = {
    ...(bizId === undefined ? {} : { bk_biz_id: bizId }),
    condition: wireConditions(query),
  };
  const order = steadySort(sort, 'bk_host_id');
  const fetchPage = async (start: number, limit: number) => {
    const data = await esb.call(SEARCH_HOST, { ...fixed, page: { start, limit, sort: order } });
    const { total, items } = expectPage(SEARCH_HOST, data, 'count', 'info');
    const hosts = items.map((item) => hostRecord(SEARCH_HOST, item));
    query.came?.(hosts);
    return { total, items: hosts };
  };
  return fetchByOffset(SEARCH_HOST, range, PAGE_LIMIT, fetchPage, query.goOn);
}

/** A section is filled only for a model that stands here with `fields` (behaviour.md B1). */
function wireConditions({ conditions, sections }: HostQuery): unknown[] {
  const models = ['host', 'module', 'set', 'biz'] as const;
  return models.flatMap((model) => {
    const fields = sections[model];
    const condition = model === 'biz' ? [] : operations(conditions[model] ?? {});
    if (fields === null && condition.length === 0) return [];
    return [{ bk_obj_id: model, ...(fields === null ? {} : { fields }), condition }];
  });
}

function operations(conditions: Readonly<Record<string, Operators | undefined>>): unknown[] {
  return Object.entries(conditions).flatMap(([field, condition]) =>
    Object.entries(condition ?? {}).map(([operator, value]) => ({ field, operator, value })),
  );
}

/**
 * cc/find_host_by_module: every host of the given modules of one business, with all sections,
 * every attribute and in one answer: the CMDB of 5.1 reads `page` and ignores it (behaviour.md B3).
 */
export async function findHostByModule(
  esb: Esb,
  bizId: number,
  moduleIds: readonly number[],
): Promise<readonly HostRecord[]> {
  const fixed = {
    metadata: { label: { bk_biz_id: String(bizId) } },
    bk_module_ids: moduleIds,
  };
  // A release that does keep to `page` is followed page by page.
  const all = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
  const page = await fetchByOffset(FIND_HOST_BY_MODULE, all, HOSTS_A_PAGE, async (start, limit) => {
    const data = await esb.call(FIND_HOST_BY_MODULE, { ...fixed, page: { start, limit } });
    return expectPage(FIND_HOST_BY_MODULE, data, 'count', 'info');
  });
  return page.items.map((item) => hostRecord(FIND_HOST_BY_MODULE, item));
}

const HOSTS_A_PAGE = 20_000;

/** cc/get_host_base_info: the attributes of one host with their display names, as a list. */
export async function getHostBaseInfo(esb: Esb, hostId: number): Promise<HostPropertyRecord[]> {
  const data = await esb.call(GET_HOST_BASE_INFO, { bk_host_id: hostId });
  const items = expectObjects(GET_HOST_BASE_INFO, data);
  return items.map((item) => hostProperty(GET_HOST_BASE_INFO, item));
}
