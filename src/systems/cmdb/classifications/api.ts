import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObjects } from '../../../esb/index.ts';
import {
  type ClassificationRecord,
  classificationRecord,
  type ModelLinkRecord,
  modelLinkRecord,
} from './records.ts';

export const SEARCH_CLASSIFICATIONS = catalogueApi('cc', 'search_classifications');
export const SEARCH_OBJECT_TOPO = catalogueApi('cc', 'search_object_topo');
const CREATE_CLASSIFICATION = catalogueApi('cc', 'create_classification');
const UPDATE_CLASSIFICATION = catalogueApi('cc', 'update_classification');
const DELETE_CLASSIFICATION = catalogueApi('cc', 'delete_classification');

/** cc/search_classifications: every group of models, unpaged and without a filter. */
export async function searchClassifications(esb: Esb): Promise<ClassificationRecord[]> {
  const items = expectObjects(SEARCH_CLASSIFICATIONS, await esb.call(SEARCH_CLASSIFICATIONS, {}));
  return items.map((wire) => classificationRecord(SEARCH_CLASSIFICATIONS, wire));
}

/**
 * cc/search_object_topo: what the models of one group point to, as edges. The document's table
 * has model ids in `from` and `to`, its example and the CMDB objects (catalogue notes).
 */
export async function searchObjectTopo(
  esb: Esb,
  classificationId: string,
): Promise<ModelLinkRecord[]> {
  const params = { bk_classification_id: classificationId };
  const items = expectObjects(SEARCH_OBJECT_TOPO, await esb.call(SEARCH_OBJECT_TOPO, params));
  return items.map((wire) => modelLinkRecord(SEARCH_OBJECT_TOPO, wire));
}

export interface ClassificationChanges {
  readonly name?: string | null | undefined;
  readonly icon?: string | null | undefined;
}

/** cc/create_classification: refuses an id or a name that another group has. */
export async function createClassification(
  esb: Esb,
  classificationId: string,
  changes: ClassificationChanges,
): Promise<void> {
  const params = { bk_classification_id: classificationId, ...wireChanges(changes) };
  await esb.call(CREATE_CLASSIFICATION, params);
}

/** cc/update_classification: by the number of its record; what is left out stays. */
export async function updateClassification(
  esb: Esb,
  recordId: number,
  changes: ClassificationChanges,
): Promise<void> {
  await esb.call(UPDATE_CLASSIFICATION, { id: recordId, ...wireChanges(changes) });
}

/**
 * cc/delete_classification: refuses a built-in group, and one with models. 5.1 reads the id
 * inside `delete`, later releases flat: both are sent (catalogue README, traps).
 */
export async function deleteClassification(esb: Esb, recordId: number): Promise<void> {
  await esb.call(DELETE_CLASSIFICATION, { id: recordId, delete: { id: recordId } });
}

function wireChanges({ name, icon }: ClassificationChanges) {
  return {
    bk_classification_name: name ?? undefined,
    bk_classification_icon: icon ?? undefined,
  };
}
