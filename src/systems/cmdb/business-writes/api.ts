import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectInt, expectObject, type WireObject } from '../../../esb/index.ts';

const CREATE_BUSINESS = catalogueApi('cc', 'create_business');
const UPDATE_BUSINESS = catalogueApi('cc', 'update_business');
const DELETE_BUSINESS = catalogueApi('cc', 'delete_business');
const ENABLE_STATUS = catalogueApi('cc', 'update_business_enable_status');

/** cc/create_business: answers the new `bizId`. 1199014 for a name that is taken. */
export async function createBusiness(esb: Esb, data: WireObject): Promise<number> {
  const created = expectObject(CREATE_BUSINESS, await esb.call(CREATE_BUSINESS, { data }));
  return expectInt(CREATE_BUSINESS, created['bk_biz_id'], '`bk_biz_id`');
}

/** cc/update_business: changes the attributes given, built in or user-defined. */
export async function updateBusiness(esb: Esb, bizId: number, data: WireObject): Promise<void> {
  await esb.call(UPDATE_BUSINESS, { bk_biz_id: bizId, data });
}

/** cc/delete_business: 1101030 for one that still holds hosts. */
export async function deleteBusiness(esb: Esb, bizId: number): Promise<void> {
  await esb.call(DELETE_BUSINESS, { bk_biz_id: bizId });
}

/**
 * cc/update_business_enable_status: archives (`disabled`) or restores (`enable`). Restoring acts
 * again each time: it appends `(recover)` to the name (behaviour.md J).
 */
export async function updateBusinessEnableStatus(
  esb: Esb,
  bizId: number,
  flag: 'enable' | 'disabled',
): Promise<void> {
  await esb.call(ENABLE_STATUS, { bk_biz_id: bizId, flag });
}
