import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObjects } from '../../../esb/index.ts';
import { type Position, positionText } from './positions.ts';
import { type MainlineRecord, type ModelRecord, mainlineRecord, modelRecord } from './records.ts';

export const SEARCH_OBJECTS = catalogueApi('cc', 'search_objects');
export const GET_MAINLINE_OBJECT_TOPO = catalogueApi('cc', 'get_mainline_object_topo');
const CREATE_OBJECT = catalogueApi('cc', 'create_object');
const UPDATE_OBJECT = catalogueApi('cc', 'update_object');
const DELETE_OBJECT = catalogueApi('cc', 'delete_object');

/** What must hold for a model, each exactly; all models when empty. */
export interface ModelQuery {
  readonly modelId?: string | undefined;
  readonly classificationId?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly creator?: string | null | undefined;
  readonly modifier?: string | null | undefined;
}

/** cc/search_objects: models, unpaged. An unknown id is an empty answer, not an error. */
export async function searchObjects(esb: Esb, query: ModelQuery): Promise<ModelRecord[]> {
  const params = {
    bk_obj_id: query.modelId,
    bk_classification_id: query.classificationId ?? undefined,
    bk_obj_name: query.name ?? undefined,
    creator: query.creator ?? undefined,
    modifier: query.modifier ?? undefined,
  };
  const items = expectObjects(SEARCH_OBJECTS, await esb.call(SEARCH_OBJECTS, params));
  return items.map((wire) => modelRecord(SEARCH_OBJECTS, wire));
}

/** cc/get_mainline_object_topo: the chain from business to host, in order (behaviour.md B3). */
export async function getMainlineObjectTopo(esb: Esb): Promise<MainlineRecord[]> {
  const api = GET_MAINLINE_OBJECT_TOPO;
  return expectObjects(api, await esb.call(api, {})).map((wire) => mainlineRecord(api, wire));
}

export interface NewModel {
  readonly modelId: string;
  readonly classificationId: string;
  readonly name: string;
  readonly icon?: string | null | undefined;
  readonly creator: string;
}

/** cc/create_object: refuses an id or a name that another model has. */
export async function createObject(esb: Esb, model: NewModel): Promise<void> {
  await esb.call(CREATE_OBJECT, {
    creator: model.creator,
    bk_classification_id: model.classificationId,
    bk_obj_id: model.modelId,
    bk_obj_name: model.name,
    bk_obj_icon: model.icon ?? undefined,
  });
}

export interface ModelChanges {
  /** Required by the document even where it stays. */
  readonly classificationId: string;
  readonly name?: string | null | undefined;
  readonly icon?: string | null | undefined;
  readonly positions?: readonly Position[] | null | undefined;
  readonly modifier: string;
}

/** cc/update_object: by the number of its record; what is left out stays. */
export async function updateObject(
  esb: Esb,
  recordId: number,
  changes: ModelChanges,
): Promise<void> {
  const { classificationId, name, icon, positions, modifier } = changes;
  await esb.call(UPDATE_OBJECT, {
    id: recordId,
    modifier,
    bk_classification_id: classificationId,
    bk_obj_name: name ?? undefined,
    bk_obj_icon: icon ?? undefined,
    position: positions ? positionText(positions) : undefined,
  });
}

/**
 * cc/delete_object: refuses a built-in model, and one with instances or associations. 5.1 reads
 * the id inside `delete`, later releases flat: both are sent (catalogue README, traps).
 */
export async function deleteObject(esb: Esb, recordId: number): Promise<void> {
  await esb.call(DELETE_OBJECT, { id: recordId, delete: { id: recordId } });
}
