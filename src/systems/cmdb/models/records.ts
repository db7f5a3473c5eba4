import { type ApiName, expectInt, textOf, type WireObject } from '../../../esb/index.ts';
import { keyText } from '../key-text.ts';

export interface ModelKey {
  readonly modelId: string;
}

/** A model as search_objects answers it. */
export interface ModelRecord extends ModelKey {
  readonly recordId: number;
  readonly classificationId: string;
  readonly wire: WireObject;
}

/** One model of the chain from business to host, as get_mainline_object_topo answers it. */
export interface MainlineRecord extends ModelKey {
  readonly wire: WireObject;
}

export function modelRecord(api: ApiName, wire: WireObject): ModelRecord {
  return {
    modelId: keyText(api, wire, 'bk_obj_id'),
    recordId: expectInt(api, wire['id'], "a model's `id`"),
    classificationId: textOf(wire['bk_classification_id']),
    wire,
  };
}

export function mainlineRecord(api: ApiName, wire: WireObject): MainlineRecord {
  return { modelId: keyText(api, wire, 'bk_obj_id'), wire };
}
