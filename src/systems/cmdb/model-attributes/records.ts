import { type ApiName, expectInt, textOf, type WireObject } from '../../../esb/index.ts';
import { keyText } from '../key-text.ts';

export interface ModelAttributeKey {
  readonly modelId: string;
  readonly attributeId: string;
}

/** An attribute as search_object_attribute answers it. */
export interface ModelAttributeRecord extends ModelAttributeKey {
  readonly recordId: number;
  readonly associatedModelId: string | null;
  readonly wire: WireObject;
}

export function modelAttributeRecord(api: ApiName, wire: WireObject): ModelAttributeRecord {
  return {
    modelId: keyText(api, wire, 'bk_obj_id'),
    attributeId: keyText(api, wire, 'bk_property_id'),
    recordId: expectInt(api, wire['id'], "an attribute's `id`"),
    associatedModelId: textOf(wire['bk_asst_obj_id']) || null,
    wire,
  };
}
