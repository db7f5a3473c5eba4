import { systemFailure } from '../../../failure.ts';
import type { Call, HandlerTable } from '../../../handler.ts';
import { blankAttribute } from '../../../state/blank-attribute.ts';
import type { Attribute, Models } from '../../../state/models.ts';
import { cmdbTime } from '../../../times.ts';
import type { Wire } from '../../../values.ts';
import { duplicate, invalidParameter, notFound } from '../refusals.ts';
import { attributeChanges, demandWhole } from './attribute-input.ts';
import { deletedId, isBlank, optionalText, requiredText, wholeId } from './inputs.ts';
import { itemsOf } from './instance-source.ts';
import { unknownValue } from './refusals.ts';
import { forgetTranslation, shownAttribute } from './shown.ts';

export const attributeHandlers: HandlerTable = {
  search_object_attribute: searchObjectAttribute,
  create_object_attribute: createObjectAttribute,
  update_object_attribute: updateObjectAttribute,
  delete_object_attribute: deleteObjectAttribute,
};

/** Every member of an attribute filters, also those that the document does not name. */
function searchObjectAttribute(params: Wire, { state: { models }, language }: Call): Wire[] {
  const attributes = [...models.attributes.values()];
  const names = Object.keys(blankAttribute(0, '', '', '')).filter(
    (name) => name !== 'bk_supplier_account' && !isBlank(params[name]),
  );
  return attributes
    .map((attribute) => shownAttribute(models, attribute, language))
    .filter((attribute) => names.every((name) => attribute[name] === params[name]));
}

function createObjectAttribute(params: Wire, { state, username }: Call): Wire {
  const { models } = state;
  const objId = requiredText(params, 'bk_obj_id');
  const propertyId = requiredText(params, 'bk_property_id');
  const name = requiredText(params, 'bk_property_name');
  requiredText(params, 'bk_property_type');
  if (!models.model(objId)) throw unknownValue('bk_obj_id', objId);
  if (!/^[A-Za-z]\w*$/.test(propertyId)) throw invalidParameter('bk_property_id');
  const siblings = models.attributesOf(objId);
  if (siblings.some((each) => each.bk_property_id === propertyId)) {
    throw duplicate('bk_property_id');
  }
  demandNewName(models, objId, name);
  const creator = optionalText(params, 'creator') || username;
  const changes = attributeChanges(params);
  const draft: Attribute = {
    ...blankAttribute(0, objId, cmdbTime(state.now()), creator),
    ...changes,
    bk_property_id: propertyId,
    bk_property_index: siblings.length,
  };
  demandWhole(models, draft);
  const id = models.nextId();
  models.attributes.set(id, { ...draft, id });
  return { id };
}

function updateObjectAttribute(params: Wire, { state }: Call): string {
  const { models } = state;
  const attribute = attributeWithId(models, wholeId(params, 'id'));
  const changes = attributeChanges(params);
  const { bk_property_name: name, bk_property_type: type } = changes;
  if (attribute.ispre && type !== undefined && type !== attribute.bk_property_type) {
    throw systemFailure(1101019, 'the type of a built-in attribute is fixed', '内置字段类型不可改');
  }
  if (name !== undefined && name !== attribute.bk_property_name) {
    demandNewName(models, attribute.bk_obj_id, name);
    forgetTranslation(models, `attribute:${attribute.bk_obj_id}.${attribute.bk_property_id}`);
  }
  const changed = { ...attribute, ...changes, last_time: cmdbTime(state.now()) };
  demandWhole(models, changed);
  models.attributes.set(attribute.id, changed);
  return 'success';
}

/** The values go with the attribute. Built-in ones stay. */
function deleteObjectAttribute(params: Wire, call: Call): string {
  const { models } = call.state;
  const attribute = attributeWithId(models, deletedId(params, 'id', call));
  if (attribute.ispre) {
    throw systemFailure(1101018, 'a built-in attribute cannot be deleted', '内置字段不可删除');
  }
  models.attributes.delete(attribute.id);
  for (const item of itemsOf(call.state, attribute.bk_obj_id)) {
    Reflect.deleteProperty(item, attribute.bk_property_id);
  }
  return 'success';
}

function attributeWithId(models: Models, id: number): Attribute {
  const attribute = models.attributes.get(id);
  if (attribute) return attribute;
  throw notFound(`attribute ${id}`);
}

function demandNewName(models: Models, objId: string, name: string): void {
  const taken = models.attributesOf(objId).some((each) => each.bk_property_name === name);
  if (taken) throw duplicate('bk_property_name');
}
