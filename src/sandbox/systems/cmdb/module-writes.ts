import type { Call, HandlerTable } from '../../handler.ts';
import type { Module, SetItem } from '../../state/cmdb.ts';
import { cmdbTime } from '../../times.ts';
import { recordOf, textOf, type Wire } from '../../values.ts';
import { recordChange } from './changes.ts';
import { demandNoHosts } from './hosts-inside.ts';
import {
  duplicate,
  invalidParameter,
  notFound,
  requiredInteger,
  requiredText,
} from './refusals.ts';
import { checkAttributes, userDefinedDefaults } from './written-attributes.ts';

export const moduleWriteHandlers: HandlerTable = {
  create_module: createModule,
  update_module: updateModule,
  delete_module: deleteModule,
};

function createModule(params: Wire, call: Call): Wire {
  const set = setOf(params, call);
  const { default: _, ...data } = recordOf(params.data);
  if (set.default !== 0) throw invalidParameter('bk_set_id', 'is built in');
  demandParent(requiredInteger(data, 'bk_parent_id'), set);
  const name = requiredText(data, 'bk_module_name');
  checkAttributes(call.state, 'module', data);
  demandFreeName(call, set.bk_set_id, name, undefined);
  return { bk_module_id: addModule(call, set, data).bk_module_id };
}

/** Puts a checked module into a set. */
export function addModule(call: Call, set: SetItem, data: Wire): Module {
  const { cmdb, now } = call.state;
  const time = cmdbTime(now());
  const module: Module = {
    bk_module_type: '1',
    operator: '',
    bk_bak_operator: '',
    ...userDefinedDefaults(call.state, 'module', data),
    ...data,
    bk_module_id: cmdb.nextId('modules'),
    bk_set_id: set.bk_set_id,
    bk_parent_id: set.bk_set_id,
    bk_biz_id: set.bk_biz_id,
    bk_module_name: textOf(data.bk_module_name),
    default: Number(data.default ?? 0),
    bk_supplier_account: '0',
    create_time: time,
    last_time: time,
  };
  cmdb.modules.set(module.bk_module_id, module);
  record(call, module, null, module);
  return module;
}

function updateModule(params: Wire, call: Call): Wire {
  const set = setOf(params, call);
  const module = moduleOf(params, call, set);
  const {
    bk_module_id,
    bk_set_id,
    bk_biz_id,
    default: _,
    bk_supplier_account,
    ...changes
  } = recordOf(params.data);
  if ('bk_parent_id' in changes) demandParent(requiredInteger(changes, 'bk_parent_id'), set);
  checkAttributes(call.state, 'module', changes);
  if ('bk_module_name' in changes) {
    const name = requiredText(changes, 'bk_module_name');
    demandFreeName(call, set.bk_set_id, name, module.bk_module_id);
  }
  const before = { ...module };
  Object.assign(module, changes, { last_time: cmdbTime(call.state.now()) });
  record(call, module, before, module);
  return {};
}

function deleteModule(params: Wire, call: Call): Wire {
  const module = moduleOf(params, call, setOf(params, call));
  if (module.default !== 0) throw invalidParameter('bk_module_id', 'is built in');
  demandNoHosts(call.state.cmdb, [module]);
  removeModule(call, module);
  return {};
}

/** Takes an empty module out of its set. */
export function removeModule(call: Call, module: Module): void {
  call.state.cmdb.modules.delete(module.bk_module_id);
  record(call, module, module, null);
}

function record(call: Call, module: Module, before: Wire | null, after: Wire | null): void {
  const { bk_biz_id: bizId, bk_module_id: instId } = module;
  recordChange(call, { object: 'module', bizId, instId, before, after });
}

function setOf(params: Wire, { state }: Call): SetItem {
  const [bizId, setId] = [Number(params.bk_biz_id), Number(params.bk_set_id)];
  const set = state.cmdb.sets.get(setId);
  if (set?.bk_biz_id === bizId) return set;
  throw notFound(`set ${setId} in business ${bizId}`);
}

function moduleOf(params: Wire, { state }: Call, set: SetItem): Module {
  const moduleId = Number(params.bk_module_id);
  const module = state.cmdb.modules.get(moduleId);
  if (module?.bk_set_id === set.bk_set_id) return module;
  throw notFound(`module ${moduleId} in set ${set.bk_set_id}`);
}

function demandParent(parentId: number, set: SetItem): void {
  if (parentId !== set.bk_set_id) {
    throw invalidParameter('bk_parent_id', `must be ${set.bk_set_id}`);
  }
}

function demandFreeName(call: Call, setId: number, name: string, ownId: number | undefined): void {
  for (const other of call.state.cmdb.modules.values()) {
    const isSister = other.bk_set_id === setId && other.bk_module_id !== ownId;
    if (isSister && other.bk_module_name === name) throw duplicate('bk_module_name');
  }
}
