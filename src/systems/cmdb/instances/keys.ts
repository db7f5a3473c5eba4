/** An instance of any model. */
export interface InstanceKey {
  readonly modelId: string;
  readonly instanceId: number;
}

export function instanceKeyText({ modelId, instanceId }: InstanceKey): string {
  return `${modelId}:${instanceId}`;
}

/** What the CMDB calls the number and the name of a model's instances. */
export interface InstanceNames {
  readonly id: string;
  readonly name: string;
}

/** Built-in models have names of their own for both. */
const BUILT_IN: ReadonlyMap<string, InstanceNames> = new Map([
  ['biz', { id: 'bk_biz_id', name: 'bk_biz_name' }],
  ['set', { id: 'bk_set_id', name: 'bk_set_name' }],
  ['module', { id: 'bk_module_id', name: 'bk_module_name' }],
  ['host', { id: 'bk_host_id', name: 'bk_host_innerip' }],
  ['plat', { id: 'bk_cloud_id', name: 'bk_cloud_name' }],
  ['process', { id: 'bk_process_id', name: 'bk_process_name' }],
]);

const USER_DEFINED: InstanceNames = { id: 'bk_inst_id', name: 'bk_inst_name' };

export function namesOf(modelId: string): InstanceNames {
  return BUILT_IN.get(modelId) ?? USER_DEFINED;
}
