import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectInt, expectObject } from '../../../esb/index.ts';
import { type InstanceKey, namesOf } from './keys.ts';

const CREATE_INST = catalogueApi('cc', 'create_inst');
const UPDATE_INST = catalogueApi('cc', 'update_inst');
const BATCH_UPDATE_INST = catalogueApi('cc', 'batch_update_inst');
const DELETE_INST = catalogueApi('cc', 'delete_inst');
const BATCH_DELETE_INST = catalogueApi('cc', 'batch_delete_inst');

/** Attribute values by their CMDB names. */
export type InstanceValues = Readonly<Record<string, unknown>>;

/**
 * cc/create_inst: attributes stand at the top level. It answers the new number, for a cloud area
 * under a name that is not documented (catalogue notes).
 */
export async function createInst(
  esb: Esb,
  modelId: string,
  bizId: number | null | undefined,
  values: InstanceValues,
): Promise<InstanceKey> {
  const params = { ...values, bk_obj_id: modelId, bk_biz_id: bizId ?? undefined };
  const data = expectObject(CREATE_INST, await esb.call(CREATE_INST, params));
  const id = data['bk_inst_id'] ?? data[namesOf(modelId).id] ?? data['id'];
  return { modelId, instanceId: expectInt(CREATE_INST, id, "the new instance's `bk_inst_id`") };
}

/** cc/update_inst: attributes stand at the top level; what is left out stays. */
export async function updateInst(
  esb: Esb,
  { modelId, instanceId }: InstanceKey,
  values: InstanceValues,
): Promise<void> {
  await esb.call(UPDATE_INST, { ...values, bk_obj_id: modelId, bk_inst_id: instanceId });
}

export interface InstanceUpdate {
  readonly instanceId: number;
  readonly values: InstanceValues;
}

/** cc/batch_update_inst: one after another, up to the first that is refused (behaviour.md I). */
export async function batchUpdateInst(
  esb: Esb,
  modelId: string,
  updates: readonly InstanceUpdate[],
): Promise<void> {
  const update = updates.map(({ instanceId, values }) => ({ inst_id: instanceId, datas: values }));
  await esb.call(BATCH_UPDATE_INST, { bk_obj_id: modelId, update });
}

/**
 * cc/delete_inst: refuses an instance that is associated with others. 5.1 reads the number inside
 * `delete`, later releases flat: both are sent (catalogue README, traps).
 */
export async function deleteInst(esb: Esb, { modelId, instanceId }: InstanceKey): Promise<void> {
  const id = { bk_inst_id: instanceId };
  await esb.call(DELETE_INST, { bk_obj_id: modelId, ...id, delete: id });
}

/** cc/batch_delete_inst: one after another, up to the first that is refused (behaviour.md I). */
export async function batchDeleteInst(
  esb: Esb,
  modelId: string,
  instanceIds: readonly number[],
): Promise<void> {
  const ids = { inst_ids: instanceIds };
  await esb.call(BATCH_DELETE_INST, { bk_obj_id: modelId, ...ids, delete: ids });
}
