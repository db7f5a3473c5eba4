import { type ApiName, expectInt, expectObject, type WireObject } from '../../../esb/index.ts';
import { keyText } from '../key-text.ts';

export interface ClassificationKey {
  readonly classificationId: string;
}

/** A group of models as search_classifications answers it. */
export interface ClassificationRecord extends ClassificationKey {
  readonly recordId: number;
  readonly wire: WireObject;
}

/** One edge of a group's graph, as search_object_topo answers it. */
export interface ModelLinkRecord {
  readonly fromModelId: string;
  readonly toModelId: string;
  readonly wire: WireObject;
}

export function classificationRecord(api: ApiName, wire: WireObject): ClassificationRecord {
  return {
    classificationId: keyText(api, wire, 'bk_classification_id'),
    recordId: expectInt(api, wire['id'], "a classification's `id`"),
    wire,
  };
}

export function modelLinkRecord(api: ApiName, wire: WireObject): ModelLinkRecord {
  return {
    fromModelId: keyText(api, expectObject(api, wire['from'], '`from`'), 'bk_obj_id'),
    toModelId: keyText(api, expectObject(api, wire['to'], '`to`'), 'bk_obj_id'),
    wire,
  };
}
