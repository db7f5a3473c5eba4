import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectInt, expectObject, type WireObject } from '../../../esb/index.ts';
import type { SetKey } from '../../../graph/keys.ts';

const CREATE_SET = catalogueApi('cc', 'create_set');
const UPDATE_SET = catalogueApi('cc', 'update_set');
const DELETE_SET = catalogueApi('cc', 'delete_set');
const BATCH_DELETE_SET = catalogueApi('cc', 'batch_delete_set');

/** cc/create_set: answers the new `setId`. `data` holds the parent, normally the business. */
export async function createSet(esb: Esb, bizId: number, data: WireObject): Promise<number> {
  const answer = await esb.call(CREATE_SET, { bk_biz_id: bizId, data });
  const created = expectObject(CREATE_SET, answer);
  return expectInt(CREATE_SET, created['bk_set_id'], '`bk_set_id`');
}

/** cc/update_set: changes the attributes given, built in or user-defined. */
export async function updateSet(esb: Esb, key: SetKey, data: WireObject): Promise<void> {
  await esb.call(UPDATE_SET, { ...wireKey(key), data });
}

/** cc/delete_set: with its modules. 1101030 for one that still holds hosts. */
export async function deleteSet(esb: Esb, key: SetKey): Promise<void> {
  await esb.call(DELETE_SET, wireKey(key));
}

/**
 * cc/batch_delete_set: one set after another; the first that is refused stops it, and those before
 * it are gone (behaviour.md I). The ids stand in a wrapper that the field table does not show.
 */
export async function batchDeleteSet(
  esb: Esb,
  bizId: number,
  setIds: readonly number[],
): Promise<void> {
  await esb.call(BATCH_DELETE_SET, { bk_biz_id: bizId, delete: { inst_ids: setIds } });
}

function wireKey({ bizId, setId }: SetKey) {
  return { bk_biz_id: bizId, bk_set_id: setId };
}
