import { systemFailure } from '../../../failure.ts';
import type { Call, HandlerTable } from '../../../handler.ts';
import { blankAttribute } from '../../../state/blank-attribute.ts';
import type { Model, Models } from '../../../state/models.ts';
import { cmdbTime } from '../../../times.ts';
import type { Wire } from '../../../values.ts';

import { duplicate, invalidParameter, notFound } from '../refusals.ts';
import { deletedId, isBlank, optionalText, requiredText, wholeId } from './inputs.ts';
import { unknownValue } from './refusals.ts';
import { forgetTranslation, shownModel } from './shown.ts';

export const objectHandlers: HandlerTable = {
  search_objects: searchObjects,
  create_object: createObject,
  update_object: updateObject,
  delete_object: deleteObject,
};

const FILTERS = [
  'creator',
  'modifier',
  'bk_classification_id',
  'bk_obj_id',
  'bk_obj_name',
  'id',
] as const;

function searchObjects(params: Wire, { state: { models }, language }: Call): Wire[] {
  const shown = [...models.models.values()].map((model) => shownModel(models, model, language));
  const asked = FILTERS.filter((name) => !isBlank(params[name]));
  return shown.filter((model) => asked.every((name) => model[name] === params[name]));
}

/** A new model begins with its one attribute that every instance has: bk_inst_name. */
function createObject(params: Wire, { state, username }: Call): Wire {
  const { models } = state;
  const objId = requiredText(params, 'bk_obj_id');
  const name = requiredText(params, 'bk_obj_name');
  const classificationId = requiredText(params, 'bk_classification_id');
  if (!/^[A-Za-z]\w*$/.test(objId)) throw invalidParameter('bk_obj_id');
  demandClassification(models, classificationId);
  if (models.model(objId)) throw duplicate('bk_obj_id');
  demandNewName(models, name);
  const creator = optionalText(params, 'creator') || username;
  const time = cmdbTime(state.now());
  const id = models.nextId();
  models.models.set(id, {
    id,
    bk_obj_id: objId,
    bk_obj_name: name,
    bk_classification_id: classificationId,
    bk_obj_icon: optionalText(params, 'bk_obj_icon') ?? '',
    bk_ispaused: false,
    ispre: false,
    description: optionalText(params, 'description') ?? '',
    position: optionalText(params, 'position') ?? '',
    creator,
    modifier: '',
    bk_supplier_account: '0',
    create_time: time,
    last_time: time,
  });
  const attributeId = models.nextId();
  models.attributes.set(attributeId, {
    ...blankAttribute(attributeId, objId, time, 'cc_system'),
    bk_property_id: 'bk_inst_name',
    bk_property_name: '实例名',
    ispre: true,
    isonly: true,
    isrequired: true,
  });
  return { id };
}

function updateObject(params: Wire, { state, username }: Call): string {
  const { models } = state;
  const model = modelWithId(models, wholeId(params, 'id'));
  const classificationId = optionalText(params, 'bk_classification_id');
  const name = optionalText(params, 'bk_obj_name');
  const position = optionalText(params, 'position');
  if (classificationId !== undefined) demandClassification(models, classificationId);
  if (position !== undefined) demandJson(position);
  if (name !== undefined && name !== model.bk_obj_name) {
    demandNewName(models, requiredText(params, 'bk_obj_name'));
    forgetTranslation(models, `model:${model.bk_obj_id}`);
    model.bk_obj_name = name;
  }
  model.bk_classification_id = classificationId ?? model.bk_classification_id;
  model.bk_obj_icon = optionalText(params, 'bk_obj_icon') ?? model.bk_obj_icon;
  model.position = position ?? model.position;
  if (typeof params.bk_ispaused === 'boolean') model.bk_ispaused = params.bk_ispaused;
  model.modifier = optionalText(params, 'modifier') || username;
  model.last_time = cmdbTime(state.now());
  return 'success';
}

/** Refused for built-in models, while it has instances, and while another model is associated. */
function deleteObject(params: Wire, call: Call): string {
  const { models } = call.state;
  const model = modelWithId(models, deletedId(params, 'id', call));
  const objId = model.bk_obj_id;
  if (model.ispre) {
    throw systemFailure(1001035, `built-in model ${objId} cannot be deleted`, '内置模型不可删除');
  }
  if (models.instances.ofModel(objId).length > 0) {
    throw systemFailure(1101037, `model ${objId} still has instances`, '模型存在实例，不可删除');
  }
  if (models.associationsOf(objId).length > 0) {
    throw systemFailure(1101053, `model ${objId} is associated`, '模型存在关联关系，不可删除');
  }
  models.models.delete(model.id);
  for (const attribute of models.attributesOf(objId)) models.attributes.delete(attribute.id);
  models.drawings.forget(objId);
  return 'success';
}

function modelWithId(models: Models, id: number): Model {
  const model = models.models.get(id);
  if (model) return model;
  throw notFound(`model ${id}`);
}

function demandClassification(models: Models, classificationId: string): void {
  if (models.classification(classificationId)) return;
  throw unknownValue('bk_classification_id', classificationId);
}

function demandNewName(models: Models, name: string): void {
  const taken = [...models.models.values()].some((each) => each.bk_obj_name === name);
  if (taken) throw duplicate('bk_obj_name');
}

function demandJson(position: string): void {
  try {
    JSON.parse(position);
  } catch {
    throw invalidParameter('position');
  }
}
