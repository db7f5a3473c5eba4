import { systemFailure } from '../../../failure.ts';
import type { Call, HandlerTable } from '../../../handler.ts';
import type { Instance } from '../../../state/instances.ts';
import { cmdbTime } from '../../../times.ts';
import { integerOf, integersOf, isRecord, listOf, type Wire } from '../../../values.ts';
import { type Change, recordChange } from '../changes.ts';
import { mustBeSet, notFound } from '../refusals.ts';
import { createCloudArea, deleteCloudArea, updateCloudArea } from './cloud-areas.ts';
import { deletedId, optionalObject, requiredText, wholeId } from './inputs.ts';
import { isBuiltIn, modelOf } from './instance-source.ts';
import { changedValues, newValues } from './instance-values.ts';
import { livingLinksOf } from './living-links.ts';
import { neighboursOf } from './neighbours.ts';
import { notJson, unknownValue } from './refusals.ts';

export const instanceHandlers: HandlerTable = {
  create_inst: createInst,
  update_inst: updateInst,
  batch_update_inst: batchUpdateInst,
  delete_inst: deleteInst,
  batch_delete_inst: batchDeleteInst,
};

/** Any attribute of the model stands at the top level. */
function createInst(params: Wire, call: Call): Wire {
  const { state } = call;
  const objId = writtenModel(params, call, 1101000);
  if (objId === 'plat') return createCloudArea(params, call);
  const time = cmdbTime(state.now());
  const values = newValues(state, objId, params);
  const instance = state.models.instances.add({
    ...businessOf(params, call),
    ...values,
    bk_inst_name: String(values.bk_inst_name),
    bk_obj_id: objId,
    bk_supplier_account: '0',
    create_time: time,
    last_time: time,
  });
  recordChange(call, changeOf(null, instance));
  return { bk_inst_id: instance.bk_inst_id };
}

function updateInst(params: Wire, call: Call): string {
  const objId = writtenModel(params, call, 1101002);
  update(objId, wholeId(params, 'bk_inst_id'), params, call);
  return 'success';
}

/** One after another without a transaction: an error midway leaves the earlier ones changed (I). */
function batchUpdateInst(params: Wire, call: Call): string {
  const objId = writtenModel(params, call, 1101002);
  const elements = listOf(params.update);
  if (!elements) throw mustBeSet('update');
  for (const element of elements) {
    const instId = isRecord(element) ? integerOf(element.inst_id) : undefined;
    if (!isRecord(element) || instId === undefined) throw notJson('inst_id', 'an integer');
    if (!isRecord(element.datas)) throw mustBeSet('datas');
    update(objId, instId, element.datas, call);
  }
  return 'success';
}

function deleteInst(params: Wire, call: Call): string {
  const objId = writtenModel(params, call, 1101001);
  remove(objId, deletedId(params, 'bk_inst_id', call), call);
  return 'success';
}

/** One after another, as in batch_update_inst. The ids are wrapped in every release. */
function batchDeleteInst(params: Wire, call: Call): string {
  const objId = writtenModel(params, call, 1101001);
  const { inst_ids } = optionalObject(params, 'delete');
  if (inst_ids === undefined) throw mustBeSet('delete.inst_ids');
  const ids = integersOf(inst_ids);
  if (!ids) throw notJson('delete.inst_ids', 'a list of integers');
  for (const id of ids) remove(objId, id, call);
  return 'success';
}

function update(objId: string, instId: number, sent: Wire, call: Call): void {
  if (objId === 'plat') {
    updateCloudArea(sent, instId, call);
    return;
  }
  const { state } = call;
  const instance = instanceOf(objId, instId, call);
  const before = { ...instance };
  const changes = changedValues(state, objId, sent, instId);
  Object.assign(instance, changes, { last_time: cmdbTime(state.now()) });
  recordChange(call, changeOf(before, { ...instance }));
}

/** Refused while it is associated with another instance, at either end. */
function remove(objId: string, instId: number, call: Call): void {
  if (objId === 'plat') {
    deleteCloudArea(instId, call);
    return;
  }
  const { instances } = call.state.models;
  const instance = instanceOf(objId, instId, call);
  const referred = neighboursOf(call.state, objId, instance).prev.length > 0;
  if (referred || livingLinksOf(call.state, objId, instId).length > 0) {
    throw systemFailure(1101036, `instance ${instId} is associated`, '实例存在关联，不可删除');
  }
  instances.remove(instId);
  recordChange(call, changeOf(instance, null));
}

/** For the operation log and the subscribers (behaviour.md B7, B8). */
function changeOf(before: Instance | null, after: Instance | null): Change {
  const instance = after ?? before;
  return {
    object: instance?.bk_obj_id ?? '',
    bizId: integerOf(instance?.bk_biz_id) ?? 0,
    instId: instance?.bk_inst_id ?? 0,
    extKey: instance?.bk_inst_name ?? '',
    before,
    after,
  };
}

/** Built-in models but the cloud area have APIs of their own; a paused model takes nothing new. */
function writtenModel(params: Wire, { state }: Call, code: number): string {
  const objId = requiredText(params, 'bk_obj_id');
  const model = modelOf(state.models, objId);
  if (isBuiltIn(objId) && objId !== 'plat') {
    throw systemFailure(code, `${objId} is written by an API of its own`, '内置模型请使用专用接口');
  }
  if (model.bk_ispaused && code === 1101000) {
    throw systemFailure(1101084, `model ${objId} is paused`, '模型已停用');
  }
  return objId;
}

function instanceOf(objId: string, instId: number, { state }: Call): Instance {
  const instance = state.models.instances.get(objId, instId);
  if (instance) return instance;
  throw notFound(`instance ${instId} of ${objId}`);
}

/** A business is kept beside the attributes; 0 is none. */
function businessOf(params: Wire, { state }: Call): Wire {
  const bizId = integerOf(params.bk_biz_id) ?? 0;
  if (bizId === 0) return {};
  if (!state.cmdb.businesses.has(bizId)) throw unknownValue('bk_biz_id', bizId);
  return { bk_biz_id: bizId };
}
