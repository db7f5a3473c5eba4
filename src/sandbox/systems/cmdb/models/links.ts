import { systemFailure } from '../../../failure.ts';
import type { Call, HandlerTable } from '../../../handler.ts';
import type { InstanceLink } from '../../../state/instances.ts';
import type { ModelAssociation } from '../../../state/models.ts';
import { integerOf, type Wire } from '../../../values.ts';
import { duplicate, mustBeSet } from '../refusals.ts';
import { demandMetadata } from './associations.ts';
import { isBlank, requiredText, wholeId } from './inputs.ts';
import { itemWithId } from './instance-source.ts';
import { livingLinks } from './living-links.ts';
import { notJson, unknownValue } from './refusals.ts';

export const linkHandlers: HandlerTable = {
  add_instance_association: addInstanceAssociation,
  delete_instance_association: deleteInstanceAssociation,
};

/** The ids are flat, as in the document's example; only metadata is wrapped. */
function addInstanceAssociation(params: Wire, call: Call): Wire {
  const { models } = call.state;
  demandMetadata(params);
  const objAsstId = requiredText(params, 'bk_obj_asst_id');
  const [source, target] = [jsonId(params, 'bk_inst_id'), jsonId(params, 'bk_asst_inst_id')];
  const association = models.association(objAsstId);
  if (!association) {
    throw systemFailure(
      1101046,
      `association ${objAsstId} does not exist`,
      `模型关联 ${objAsstId} 不存在`,
    );
  }
  const { bk_obj_id, bk_asst_obj_id, bk_asst_id } = association;
  if (!itemWithId(call.state, bk_obj_id, source)) throw unknownValue('bk_inst_id', source);
  if (!itemWithId(call.state, bk_asst_obj_id, target)) {
    throw unknownValue('bk_asst_inst_id', target);
  }
  demandRoom(association, source, target, call);
  const link = models.instances.addLink({
    bk_obj_asst_id: objAsstId,
    bk_asst_id,
    bk_obj_id,
    bk_asst_obj_id,
    bk_inst_id: source,
    bk_asst_inst_id: target,
  });
  return { id: link.id };
}

function deleteInstanceAssociation(params: Wire, { state: { models } }: Call): string {
  const id = wholeId(params, 'id');
  if (!models.instances.link(id)) {
    throw systemFailure(1101056, `association ${id} does not exist`, `关联 ${id} 不存在`);
  }
  models.instances.removeLink(id);
  return 'success';
}

/** 1:1 allows one link at either end, 1:n one at the target; n:n has no unique rule (J). */
function demandRoom(
  { bk_obj_asst_id, mapping }: ModelAssociation,
  source: number,
  target: number,
  { state, modes }: Call,
): void {
  const links = livingLinks(state, bk_obj_asst_id);
  const leaves = (link: InstanceLink) => link.bk_inst_id === source;
  const enters = (link: InstanceLink) => link.bk_asst_inst_id === target;
  if (mapping === '1:1' && links.some((link) => leaves(link) || enters(link))) {
    throw systemFailure(1101052, 'the association is one to one', '关联关系为一对一，已存在关联');
  }
  if (mapping === '1:n' && links.some(enters)) {
    throw systemFailure(1101061, 'the association is one to many', '关联关系为一对多，已存在关联');
  }
  const repeated = links.some((link) => leaves(link) && enters(link));
  if (repeated && modes.repeatedLink === 'refused') throw duplicate('association');
}

/** In a JSON body a number stays a number: text is not an id. */
function jsonId(params: Wire, name: string): number {
  const id = integerOf(params[name]);
  if (id !== undefined) return id;
  throw isBlank(params[name]) ? mustBeSet(name) : notJson(name, 'an integer');
}
