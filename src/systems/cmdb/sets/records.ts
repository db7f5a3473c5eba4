import { type ApiName, expectInt, type WireObject } from '../../../esb/index.ts';
import type { SetKey } from '../../../graph/keys.ts';

/** A set as search_set answers it, or search_host in its `set` section. */
export interface SetRecord extends SetKey {
  readonly wire: WireObject;
}

export function setRecord(api: ApiName, wire: WireObject): SetRecord {
  return {
    bizId: expectInt(api, wire['bk_biz_id'], "a set's `bk_biz_id`"),
    setId: expectInt(api, wire['bk_set_id'], '`bk_set_id`'),
    wire,
  };
}
