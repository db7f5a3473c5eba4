import { type ApiName, expectInt, expectLong, type WireObject } from '../../../esb/index.ts';
import type { JobScriptKey } from '../../../graph/keys.ts';

/** A script as get_script_list or get_script_detail answers it; `bizId` is null for a public one. */
export interface JobScriptRecord extends JobScriptKey {
  readonly isPublic: boolean;
  readonly wire: WireObject;
}

export function jobScriptRecord(api: ApiName, wire: WireObject): JobScriptRecord {
  const isPublic = wire['public'] === true;
  return {
    scriptId: expectLong(api, wire['id'], '`id`'),
    bizId: isPublic ? null : expectInt(api, wire['bk_biz_id'], '`bk_biz_id`'),
    isPublic,
    wire,
  };
}
