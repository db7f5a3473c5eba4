import type { CatalogueApi } from '../../catalogue.ts';
import {
  type Esb,
  expectPage,
  fetchByOffset,
  type Page,
  type Range,
  type WireObject,
} from '../../esb/index.ts';
import type { Conditions } from './conditions.ts';
import { steadySort } from './order.ts';

/** Records a call: what the document allows (the CMDB of 5.1 allows more, behaviour.md B1). */
export const PAGE_LIMIT = 200;

/** What search_business, search_set and search_module have in common. */
export interface ListQuery {
  /** Attributes to answer; empty for all. */
  readonly fields: readonly string[];
  readonly condition?: Conditions;
  readonly range: Range;
  readonly sort?: string | undefined;
}

interface UniqueList extends ListQuery {
  /** Attributes of which no two records of the list have the same value: the id, and others. */
  readonly unique: readonly [string, ...string[]];
}

/** A range of one of those lists, in pages of at most 200. */
export function fetchList(
  esb: Esb,
  api: CatalogueApi,
  scope: Readonly<Record<string, number>>,
  { fields, condition = {}, range, sort, unique }: UniqueList,
): Promise<Page<WireObject>> {
  return fetchByOffset(api, range, PAGE_LIMIT, async (start, limit) => {
    const page = { start, limit, sort: steadySort(sort, ...unique) };
    return expectPage(
      api,
      await esb.call(api, { ...scope, fields, condition, page }),
      'count',
      'info',
    );
  });
}
