import { systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import type { Module } from '../../state/cmdb.ts';
import type { Process } from '../../state/processes.ts';
import { scalarText, type Wire } from '../../values.ts';
import { addressInteger, notFound } from './refusals.ts';

/** Processes are bound to modules by name: to all modules of a business that bear it. */
export const processHandlers: HandlerTable = {
  get_process_bind_module: getProcessBindModule,
  bind_process_module: bindProcessModule,
  delete_process_module_bind: deleteProcessModuleBind,
};

/** Every name of an ordinary module of the business, bound or not. */
function getProcessBindModule(params: Wire, call: Call): Wire[] {
  const process = processOf(params, call);
  const setsByName = new Map<string, Set<number>>();
  for (const module of normalModules(process.bk_biz_id, call)) {
    const sets = setsByName.get(module.bk_module_name) ?? new Set();
    setsByName.set(module.bk_module_name, sets.add(module.bk_set_id));
  }
  return [...setsByName].map(([name, sets]) => ({
    bk_module_name: name,
    set_num: sets.size,
    is_bind: call.state.cmdb.processes.isBound(process.bk_process_id, name) ? 1 : 0,
  }));
}

/** Binding what is bound succeeds (behaviour.md J). */
function bindProcessModule(params: Wire, call: Call): string {
  const { cmdb } = call.state;
  const process = processOf(params, call);
  const name = scalarText(params.bk_module_name);
  const exists = normalModules(process.bk_biz_id, call).some(
    (module) => module.bk_module_name === name,
  );
  if (!exists) {
    throw systemFailure(1108002, `bind process failed: no module ${name}`, '绑定模块失败');
  }
  if (!cmdb.processes.isBound(process.bk_process_id, name)) {
    cmdb.processes.bind(process.bk_process_id, name);
    publish(call, process, name, 'create');
  }
  return 'success';
}

function deleteProcessModuleBind(params: Wire, call: Call): string {
  const { cmdb } = call.state;
  const process = processOf(params, call);
  const name = scalarText(params.bk_module_name);
  if (!cmdb.processes.isBound(process.bk_process_id, name)) {
    throw systemFailure(1108003, `unbind process failed: ${name} is not bound`, '解绑模块失败');
  }
  cmdb.processes.unbind(process.bk_process_id, name);
  publish(call, process, name, 'delete');
  return 'success';
}

/** `processmodule` has no suffix (behaviour.md B8). */
function publish(call: Call, process: Process, name: string, action: 'create' | 'delete'): void {
  const { bk_biz_id, bk_process_id } = process;
  const data = { bk_biz_id, bk_process_id, bk_module_name: name, bk_supplier_account: '0' };
  const [before, after] = action === 'create' ? [null, data] : [data, null];
  const event = { type: 'relation', object: 'processmodule', action, before, after } as const;
  call.state.cmdb.events.publish(event, call.state.now());
}

function normalModules(bizId: number, { state }: Call): Module[] {
  return state.cmdb.modulesOf(bizId).filter((module) => module.default === 0);
}

function processOf(params: Wire, { state }: Call): Process {
  const bizId = addressInteger(params, 'bk_biz_id');
  const processId = addressInteger(params, 'bk_process_id');
  const process = state.cmdb.processes.get(bizId, processId);
  if (process) return process;
  throw notFound(`process ${processId} in business ${bizId}`);
}
