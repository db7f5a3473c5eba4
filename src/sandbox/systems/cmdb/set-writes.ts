import type { Call, HandlerTable } from '../../handler.ts';
import type { SetItem } from '../../state/cmdb.ts';
import { cmdbTime } from '../../times.ts';
import { integersOf, recordOf, textOf, type Wire } from '../../values.ts';
import { recordChange } from './changes.ts';
import { demandNoHosts } from './hosts-inside.ts';
import { removeModule } from './module-writes.ts';
import {
  addressInteger,
  duplicate,
  invalidParameter,
  mustBeSet,
  notFound,
  requiredInteger,
  requiredText,
} from './refusals.ts';
import { checkAttributes, userDefinedDefaults } from './written-attributes.ts';

export const setWriteHandlers: HandlerTable = {
  create_set: createSet,
  update_set: updateSet,
  delete_set: deleteSet,
  batch_delete_set: batchDeleteSet,
};

function createSet(params: Wire, call: Call): Wire {
  const bizId = Number(params.bk_biz_id);
  const data = recordOf(params.data);
  if (!call.state.cmdb.businesses.has(bizId)) throw notFound(`business ${bizId}`);
  demandParent(requiredInteger(data, 'bk_parent_id'), bizId);
  const name = requiredText(data, 'bk_set_name');
  if (data.default !== undefined && data.default !== 0 && data.default !== 1) {
    throw invalidParameter('default');
  }
  checkAttributes(call.state, 'set', data);
  demandFreeName(call, bizId, name, undefined);
  return { bk_set_id: addSet(call, bizId, data).bk_set_id };
}

/** Puts a checked set into a business. */
export function addSet(call: Call, bizId: number, data: Wire): SetItem {
  const { cmdb, now } = call.state;
  const time = cmdbTime(now());
  const set: SetItem = {
    bk_set_desc: '',
    bk_set_env: '3',
    bk_service_status: '1',
    bk_capacity: null,
    description: '',
    ...userDefinedDefaults(call.state, 'set', data),
    ...data,
    bk_set_id: cmdb.nextId('sets'),
    bk_biz_id: bizId,
    bk_parent_id: bizId,
    bk_set_name: textOf(data.bk_set_name),
    default: Number(data.default ?? 0),
    bk_supplier_account: '0',
    create_time: time,
    last_time: time,
  };
  cmdb.sets.set(set.bk_set_id, set);
  record(call, set, null, set);
  return set;
}

function updateSet(params: Wire, call: Call): Wire {
  const set = setOf(params, call, addressInteger(params, 'bk_set_id'));
  const {
    bk_set_id,
    bk_biz_id,
    default: _,
    bk_supplier_account,
    ...changes
  } = recordOf(params.data);
  if ('bk_parent_id' in changes) {
    demandParent(requiredInteger(changes, 'bk_parent_id'), set.bk_biz_id);
  }
  checkAttributes(call.state, 'set', changes);
  if ('bk_set_name' in changes) {
    const name = requiredText(changes, 'bk_set_name');
    demandFreeName(call, set.bk_biz_id, name, set.bk_set_id);
  }
  const before = { ...set };
  Object.assign(set, changes, { last_time: cmdbTime(call.state.now()) });
  record(call, set, before, set);
  return {};
}

function deleteSet(params: Wire, call: Call): Wire {
  remove(setOf(params, call, addressInteger(params, 'bk_set_id')), call);
  return {};
}

/** One after another: those before the refused one are gone (behaviour.md I). */
function batchDeleteSet(params: Wire, call: Call): string {
  const { inst_ids } = recordOf(params.delete);
  if (inst_ids === undefined) throw mustBeSet('delete.inst_ids');
  const ids = integersOf(inst_ids);
  if (!ids) throw invalidParameter('delete.inst_ids', 'must be a list of integers');
  for (const id of ids) remove(setOf(params, call, id), call);
  return 'success';
}

function remove(set: SetItem, call: Call): void {
  if (set.default !== 0) throw invalidParameter('bk_set_id', 'is built in');
  removeSet(call, set);
}

/** A set goes with its modules; hosts in any of them are in the way. */
export function removeSet(call: Call, set: SetItem): void {
  const { cmdb } = call.state;
  const inside = cmdb.modulesOf(set.bk_biz_id).filter((each) => each.bk_set_id === set.bk_set_id);
  demandNoHosts(cmdb, inside);
  for (const module of inside) removeModule(call, module);
  cmdb.sets.delete(set.bk_set_id);
  record(call, set, set, null);
}

function record(call: Call, set: SetItem, before: Wire | null, after: Wire | null): void {
  const { bk_biz_id: bizId, bk_set_id: instId } = set;
  recordChange(call, { object: 'set', bizId, instId, before, after });
}

function setOf(params: Wire, { state }: Call, setId: number): SetItem {
  const bizId = addressInteger(params, 'bk_biz_id');
  const set = state.cmdb.sets.get(setId);
  if (set?.bk_biz_id === bizId) return set;
  throw notFound(`set ${setId} in business ${bizId}`);
}

/** No custom levels here: a set's parent is its business. */
function demandParent(parentId: number, bizId: number): void {
  if (parentId !== bizId) throw invalidParameter('bk_parent_id', `must be ${bizId}`);
}

function demandFreeName(call: Call, bizId: number, name: string, ownId: number | undefined): void {
  const sisters = call.state.cmdb.setsOf(bizId).filter((set) => set.bk_set_id !== ownId);
  if (sisters.some((set) => set.bk_set_name === name)) throw duplicate('bk_set_name');
}
