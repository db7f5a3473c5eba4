import { type ApiName, badResponse, expectInt, type WireObject } from '../../../esb/index.ts';

/** What finds a saved search: its id is unique, but only its own business finds it. */
export interface CustomQueryKey {
  readonly bizId: number;
  readonly customQueryId: string;
}

/** A saved search as search_custom_query and get_custom_query_detail answer it. */
export interface CustomQueryRecord extends CustomQueryKey {
  readonly wire: WireObject;
}

export function customQueryRecord(api: ApiName, wire: WireObject): CustomQueryRecord {
  const id = wire['id'];
  if (typeof id !== 'string' || id === '') throw badResponse(api, 'a custom query without `id`');
  const bizId = expectInt(api, wire['bk_biz_id'], '`bk_biz_id`');
  return { bizId, customQueryId: id, wire };
}

export function customQueryKeyText({ bizId, customQueryId }: CustomQueryKey): string {
  return `${bizId}:${customQueryId}`;
}
