import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectInt, expectObject, expectObjects } from '../../../esb/index.ts';
import {
  type InstanceAssociationQuery,
  type InstanceAssociationRecord,
  instanceAssociation,
  type ModelAssociationQuery,
  type ModelAssociationRecord,
  modelAssociation,
  type NewInstanceAssociation,
} from './records.ts';

export const FIND_OBJECT_ASSOCIATION = catalogueApi('cc', 'find_object_association');
const FIND_INSTANCE_ASSOCIATION = catalogueApi('cc', 'find_instance_association');
const ADD_INSTANCE_ASSOCIATION = catalogueApi('cc', 'add_instance_association');
const DELETE_INSTANCE_ASSOCIATION = catalogueApi('cc', 'delete_instance_association');

/** cc/find_object_association: by kind, source and target, all of which the document requires. */
export async function findObjectAssociation(
  esb: Esb,
  { bizId, kind, sourceModelId, targetModelId }: ModelAssociationQuery,
): Promise<ModelAssociationRecord[]> {
  const api = FIND_OBJECT_ASSOCIATION;
  const data = await esb.call(api, {
    condition: { bk_asst_id: kind, bk_obj_id: sourceModelId, bk_asst_obj_id: targetModelId },
    ...inBusiness(bizId),
  });
  return expectObjects(api, data).map((wire) => modelAssociation(api, bizId, wire));
}

/** cc/find_instance_association: the instances that one association of models associates. */
export async function findInstanceAssociation(
  esb: Esb,
  query: InstanceAssociationQuery,
): Promise<InstanceAssociationRecord[]> {
  const api = FIND_INSTANCE_ASSOCIATION;
  const { bizId, associationId, kind, sourceModelId, targetModelId } = query;
  const condition = {
    bk_obj_asst_id: associationId,
    bk_asst_id: kind ?? undefined,
    bk_obj_id: sourceModelId ?? undefined,
    bk_asst_obj_id: targetModelId ?? undefined,
  };
  const data = await esb.call(api, { condition, ...inBusiness(bizId) });
  return expectObjects(api, data).map((wire) => instanceAssociation(api, bizId, wire));
}

/**
 * cc/add_instance_association: refuses what the mapping of the models' association does not
 * allow. The ids stand flat, as in the document's example, not under `condition` as in its table.
 */
export async function addInstanceAssociation(
  esb: Esb,
  added: Omit<NewInstanceAssociation, 'instanceAssociationId'>,
): Promise<NewInstanceAssociation> {
  const { bizId, associationId, sourceInstanceId, targetInstanceId } = added;
  const data = await esb.call(ADD_INSTANCE_ASSOCIATION, {
    bk_obj_asst_id: associationId,
    bk_inst_id: sourceInstanceId,
    bk_asst_inst_id: targetInstanceId,
    ...inBusiness(bizId),
  });
  const { id } = expectObject(ADD_INSTANCE_ASSOCIATION, data);
  const instanceAssociationId = expectInt(ADD_INSTANCE_ASSOCIATION, id, '`id`');
  return { bizId, associationId, sourceInstanceId, targetInstanceId, instanceAssociationId };
}

/** cc/delete_instance_association: the one API of the document with the method DELETE. */
export async function deleteInstanceAssociation(esb: Esb, id: number): Promise<void> {
  await esb.call(DELETE_INSTANCE_ASSOCIATION, { id });
}

/** The business, as text (catalogue README, traps). */
function inBusiness(bizId: number) {
  return { metadata: { label: { bk_biz_id: String(bizId) } } };
}
