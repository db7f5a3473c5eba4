import type { Call, HandlerTable } from '../../../handler.ts';
import type { ModelAssociation, Models } from '../../../state/models.ts';
import { isRecord, type Wire } from '../../../values.ts';
import { mustBeSet } from '../refusals.ts';
import { topoTest } from '../sets.ts';
import { isBlank, optionalObject } from './inputs.ts';
import { livingLinks } from './living-links.ts';
import { notJson } from './refusals.ts';
import { modelName, nameIn } from './shown.ts';

export const associationHandlers: HandlerTable = {
  find_object_association: findObjectAssociation,
  find_instance_association: findInstanceAssociation,
};

function findObjectAssociation(params: Wire, call: Call): Wire[] {
  const { models } = call.state;
  const needed = ['bk_asst_id', 'bk_obj_id', 'bk_asst_obj_id'];
  const matches = topoTest(associationCondition(params, call, needed));
  return [...models.associations.values()]
    .filter(matches)
    .map((association) => shownAssociation(models, association, call));
}

function findInstanceAssociation(params: Wire, call: Call): Wire[] {
  const matches = topoTest(associationCondition(params, call, ['bk_obj_asst_id']));
  return livingLinks(call.state)
    .filter(matches)
    .map((link) => ({
      id: link.id,
      bk_obj_asst_id: link.bk_obj_asst_id,
      bk_obj_id: link.bk_obj_id,
      bk_asst_obj_id: link.bk_asst_obj_id,
      bk_inst_id: link.bk_inst_id,
      bk_asst_inst_id: link.bk_asst_inst_id,
    }));
}

/**
 * A condition on any member; blank members do not count, as the document's example sends them.
 * The mode `associationFilter` says whether the members that the document requires are demanded.
 */
function associationCondition(params: Wire, { modes }: Call, needed: readonly string[]): Wire {
  demandMetadata(params);
  if (isBlank(params.condition)) throw mustBeSet('condition');
  const condition = optionalObject(params, 'condition');
  if (modes.associationFilter === 'full') {
    for (const name of needed) if (isBlank(condition[name])) throw mustBeSet(name);
  }
  return Object.fromEntries(Object.entries(condition).filter(([, value]) => !isBlank(value)));
}

/** `metadata.label.bk_biz_id`, which the CMDB decodes as text only (README, traps). */
export function demandMetadata(params: Wire): void {
  const { label } = optionalObject(params, 'metadata');
  if (isBlank(label)) throw mustBeSet('metadata.label');
  if (!isRecord(label)) throw notJson('metadata.label', 'an object');
  if (isBlank(label.bk_biz_id)) throw mustBeSet('metadata.label.bk_biz_id');
  if (typeof label.bk_biz_id !== 'string') throw notJson('metadata.label.bk_biz_id', 'a string');
}

function shownAssociation(models: Models, association: ModelAssociation, { language }: Call): Wire {
  const { bk_asst_id: kind } = association;
  const name = (objId: string) => {
    const model = models.model(objId);
    return model ? modelName(models, model, language) : '';
  };
  return {
    id: association.id,
    bk_obj_asst_id: association.bk_obj_asst_id,
    bk_obj_asst_name: association.bk_obj_asst_name,
    bk_asst_id: kind,
    bk_asst_name: nameIn(models, `kind:${kind}`, models.kindNames.get(kind) ?? '', language),
    bk_obj_id: association.bk_obj_id,
    bk_obj_name: name(association.bk_obj_id),
    bk_asst_obj_id: association.bk_asst_obj_id,
    bk_asst_obj_name: name(association.bk_asst_obj_id),
    mapping: association.mapping,
    on_delete: association.on_delete,
  };
}
