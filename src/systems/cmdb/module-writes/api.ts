import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectInt, expectObject, type WireObject } from '../../../esb/index.ts';
import type { ModuleKey, SetKey } from '../../../graph/keys.ts';

const CREATE_MODULE = catalogueApi('cc', 'create_module');
const UPDATE_MODULE = catalogueApi('cc', 'update_module');
const DELETE_MODULE = catalogueApi('cc', 'delete_module');

/** cc/create_module: answers the new `moduleId`. 1199014 for a name that its set has already. */
export async function createModule(
  esb: Esb,
  { bizId, setId }: SetKey,
  attributes: WireObject,
): Promise<number> {
  const data = { ...attributes, bk_parent_id: setId };
  const answer = await esb.call(CREATE_MODULE, { bk_biz_id: bizId, bk_set_id: setId, data });
  const created = expectObject(CREATE_MODULE, answer);
  return expectInt(CREATE_MODULE, created['bk_module_id'], '`bk_module_id`');
}

/** cc/update_module: changes the attributes given, built in or user-defined. */
export async function updateModule(esb: Esb, key: ModuleKey, data: WireObject): Promise<void> {
  await esb.call(UPDATE_MODULE, { ...wireKey(key), data });
}

/** cc/delete_module: 1101030 for one that still holds hosts. */
export async function deleteModule(esb: Esb, key: ModuleKey): Promise<void> {
  await esb.call(DELETE_MODULE, wireKey(key));
}

function wireKey({ bizId, setId, moduleId }: ModuleKey) {
  return { bk_biz_id: bizId, bk_set_id: setId, bk_module_id: moduleId };
}
