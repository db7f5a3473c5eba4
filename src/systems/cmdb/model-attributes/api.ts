import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObjects } from '../../../esb/index.ts';
import { optionText } from './option.ts';
import {
  type ModelAttributeKey,
  type ModelAttributeRecord,
  modelAttributeRecord,
} from './records.ts';

export const SEARCH_OBJECT_ATTRIBUTE = catalogueApi('cc', 'search_object_attribute');
const CREATE_OBJECT_ATTRIBUTE = catalogueApi('cc', 'create_object_attribute');
const UPDATE_OBJECT_ATTRIBUTE = catalogueApi('cc', 'update_object_attribute');
const DELETE_OBJECT_ATTRIBUTE = catalogueApi('cc', 'delete_object_attribute');

/** cc/search_object_attribute: attributes of one model, or of all when left out; unpaged. */
export async function searchObjectAttribute(
  esb: Esb,
  modelId: string | undefined,
): Promise<ModelAttributeRecord[]> {
  const api = SEARCH_OBJECT_ATTRIBUTE;
  const items = expectObjects(api, await esb.call(api, { bk_obj_id: modelId }));
  return items.map((wire) => modelAttributeRecord(api, wire));
}

/** What can be said of a new attribute, or of a changed one. */
export interface AttributeValues {
  readonly name?: string | null | undefined;
  /** The raw code. */
  readonly type?: string | undefined;
  readonly option?: unknown;
  readonly description?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly placeholder?: string | null | undefined;
  readonly groupId?: string | null | undefined;
  readonly associatedModelId?: string | null | undefined;
  readonly isEditable?: boolean | null | undefined;
  readonly isUnique?: boolean | null | undefined;
  readonly isReadOnly?: boolean | null | undefined;
  readonly isRequired?: boolean | null | undefined;
}

/**
 * cc/create_object_attribute: refuses an id or a name that another attribute of the model has.
 * Flags are sent as booleans, as the document's table types them, and `option` as it is.
 */
export async function createObjectAttribute(
  esb: Esb,
  { modelId, attributeId }: ModelAttributeKey,
  creator: string,
  values: AttributeValues,
): Promise<void> {
  await esb.call(CREATE_OBJECT_ATTRIBUTE, {
    creator,
    bk_obj_id: modelId,
    bk_property_id: attributeId,
    ...wireValues(values),
    option: values.option ?? undefined,
    editable: values.isEditable ?? undefined,
  });
}

/**
 * cc/update_object_attribute: by the number of its record; what is left out stays. `option` goes
 * as JSON text here, in create_object_attribute as it is (catalogue notes).
 */
export async function updateObjectAttribute(
  esb: Esb,
  recordId: number,
  values: AttributeValues,
): Promise<void> {
  const { option } = values;
  await esb.call(UPDATE_OBJECT_ATTRIBUTE, {
    id: recordId,
    ...wireValues(values),
    option: option === null || option === undefined ? undefined : optionText(option),
  });
}

/**
 * cc/delete_object_attribute: refuses a built-in attribute. 5.1 reads the id inside `delete`,
 * later releases flat: both are sent (catalogue README, traps).
 */
export async function deleteObjectAttribute(esb: Esb, recordId: number): Promise<void> {
  await esb.call(DELETE_OBJECT_ATTRIBUTE, { id: recordId, delete: { id: recordId } });
}

function wireValues(values: AttributeValues) {
  return {
    bk_property_name: values.name ?? undefined,
    bk_property_type: values.type,
    bk_property_group: values.groupId ?? undefined,
    bk_asst_obj_id: values.associatedModelId ?? undefined,
    description: values.description ?? undefined,
    unit: values.unit ?? undefined,
    placeholder: values.placeholder ?? undefined,
    isonly: values.isUnique ?? undefined,
    isreadonly: values.isReadOnly ?? undefined,
    isrequired: values.isRequired ?? undefined,
  };
}
