import { type ApiName, expectInt, type WireObject } from '../../../esb/index.ts';

/** A business as search_business answers it, or search_host in its `biz` section. */
export interface BusinessRecord {
  readonly bizId: number;
  readonly wire: WireObject;
}

export function businessRecord(api: ApiName, wire: WireObject): BusinessRecord {
  return { bizId: expectInt(api, wire['bk_biz_id'], '`bk_biz_id`'), wire };
}
