import { catalogueApi } from '../../../catalogue.ts';
import type { Esb } from '../../../esb/index.ts';
import type { ModuleKey } from '../../../graph/keys.ts';

const TRANSFER_HOST_MODULE = catalogueApi('cc', 'transfer_host_module');
const TO_IDLE = catalogueApi('cc', 'transfer_host_to_idlemodule');
const TO_FAULT = catalogueApi('cc', 'transfer_host_to_faultmodule');
const TO_POOL = catalogueApi('cc', 'transfer_host_to_resourcemodule');
const FROM_POOL = catalogueApi('cc', 'transfer_resourcehost_to_idlemodule');
const EMPTY_MODULE = catalogueApi('cc', 'transfer_sethost_to_idle_module');

/** Hosts of a business. The CMDB handles them one after another, without a transaction (B4). */
export interface HostsToMove {
  readonly bizId: number;
  readonly hostIds: readonly number[];
}

export interface ModulesToFill {
  readonly moduleIds: readonly number[];
  /** Whether the hosts stay in the ordinary modules that they are in. */
  readonly append: boolean;
}

/** cc/transfer_host_module: 1101080 for a module that is not ordinary, or not of the business. */
export async function transferHostModule(
  esb: Esb,
  hosts: HostsToMove,
  { moduleIds, append }: ModulesToFill,
): Promise<void> {
  const target = { bk_module_id: moduleIds, is_increment: append };
  await esb.call(TRANSFER_HOST_MODULE, { ...wireHosts(hosts), ...target });
}

/** cc/transfer_host_to_idlemodule: out of all modules, into the idle one. */
export async function transferHostToIdleModule(esb: Esb, hosts: HostsToMove): Promise<void> {
  await esb.call(TO_IDLE, wireHosts(hosts));
}

/** cc/transfer_host_to_faultmodule: out of all modules, into the fault one. */
export async function transferHostToFaultModule(esb: Esb, hosts: HostsToMove): Promise<void> {
  await esb.call(TO_FAULT, wireHosts(hosts));
}

/** cc/transfer_host_to_resourcemodule: 1106011 for a host that is not in the idle module alone. */
export async function transferHostToResourceModule(esb: Esb, hosts: HostsToMove): Promise<void> {
  await esb.call(TO_POOL, wireHosts(hosts));
}

/** cc/transfer_resourcehost_to_idlemodule: 1106010 for a host that a business has already. */
export async function transferResourceHostToIdleModule(
  esb: Esb,
  hosts: HostsToMove,
): Promise<void> {
  await esb.call(FROM_POOL, wireHosts(hosts));
}

/** cc/transfer_sethost_to_idle_module: its `data` is a misspelt word; only `result` counts. */
export async function transferSetHostToIdleModule(esb: Esb, key: ModuleKey): Promise<void> {
  const { bizId, setId, moduleId } = key;
  await esb.call(EMPTY_MODULE, { bk_biz_id: bizId, bk_set_id: setId, bk_module_id: moduleId });
}

function wireHosts({ bizId, hostIds }: HostsToMove) {
  return { bk_biz_id: bizId, bk_host_id: hostIds };
}
