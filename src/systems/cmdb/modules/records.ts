import { type ApiName, expectInt, type WireObject } from '../../../esb/index.ts';
import type { ModuleKey } from '../../../graph/keys.ts';

/**
 * A module as search_module answers it, or search_host in its `module` section, or the topology
 * tree with its name alone.
 */
export interface ModuleRecord extends ModuleKey {
  readonly wire: WireObject;
}

export function moduleRecord(api: ApiName, wire: WireObject): ModuleRecord {
  return {
    bizId: expectInt(api, wire['bk_biz_id'], "a module's `bk_biz_id`"),
    setId: expectInt(api, wire['bk_set_id'], "a module's `bk_set_id`"),
    moduleId: expectInt(api, wire['bk_module_id'], '`bk_module_id`'),
    wire,
  };
}
