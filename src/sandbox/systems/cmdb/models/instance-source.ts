import { systemFailure } from '../../../failure.ts';
import type { Model, Models } from '../../../state/models.ts';
import type { SandboxState } from '../../../state/state.ts';
import { scalarText, type Wire } from '../../../values.ts';

/** What a model's instances are called: built-in models have names of their own for both. */
export interface InstanceKeys {
  readonly id: string;
  readonly name: string;
}

const BUILT_IN: Readonly<Record<string, InstanceKeys>> = {
  biz: { id: 'bk_biz_id', name: 'bk_biz_name' },
  set: { id: 'bk_set_id', name: 'bk_set_name' },
  module: { id: 'bk_module_id', name: 'bk_module_name' },
  host: { id: 'bk_host_id', name: 'bk_host_innerip' },
  plat: { id: 'bk_cloud_id', name: 'bk_cloud_name' },
  process: { id: 'bk_process_id', name: 'bk_process_name' },
};

const CUSTOM: InstanceKeys = { id: 'bk_inst_id', name: 'bk_inst_name' };

export function keysOf(objId: string): InstanceKeys {
  return BUILT_IN[objId] ?? CUSTOM;
}

export function isBuiltIn(objId: string): boolean {
  return objId in BUILT_IN;
}

/** All instances of a model, built-in or not. */
export function itemsOf({ cmdb, models }: SandboxState, objId: string): Wire[] {
  if (objId === 'biz') return [...cmdb.businesses.values()];
  if (objId === 'set') return [...cmdb.sets.values()];
  if (objId === 'module') return [...cmdb.modules.values()];
  if (objId === 'host') return [...cmdb.hosts.all()];
  if (objId === 'plat') return [...cmdb.clouds.values()];
  if (objId === 'process') return [...cmdb.processes.all()].map((process) => ({ ...process }));
  return models.instances.ofModel(objId);
}

export function itemWithId(state: SandboxState, objId: string, id: number): Wire | undefined {
  const { cmdb, models } = state;
  if (objId === 'host') return cmdb.hosts.get(id);
  if (!isBuiltIn(objId)) return models.instances.get(objId, id);
  return itemsOf(state, objId).find((item) => item[keysOf(objId).id] === id);
}

export function instanceId(objId: string, item: Wire): number {
  return Number(item[keysOf(objId).id]);
}

export function instanceName(objId: string, item: Wire): string {
  return scalarText(item[keysOf(objId).name]);
}

export function modelOf(models: Models, objId: string): Model {
  const model = models.model(objId);
  if (model) return model;
  throw systemFailure(1101016, `model ${objId} not found`, `模型 ${objId} 不存在`);
}
