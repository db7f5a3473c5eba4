import type { Call } from '../../handler.ts';
import type { Cmdb } from '../../state/cmdb.ts';
import type { Host } from '../../state/host-store.ts';
import { OPERATION } from '../../state/operation-log.ts';
import type { Wire } from '../../values.ts';

/**
 * Puts a host into exactly these modules, writes it into the operation log as type 100 (behaviour.md
 * B7) and emits `moduletransfer`: one deletion for each module left, one creation for each entered
 * (B4). Nothing of it when the host is there already.
 */
export function moveHost(call: Call, hostId: number, moduleIds: readonly number[]): void {
  const { cmdb } = call.state;
  const before = cmdb.hosts.moduleIdsOf(hostId);
  const left = before.filter((id) => !moduleIds.includes(id));
  const entered = moduleIds.filter((id) => !before.includes(id));
  const host = cmdb.hosts.get(hostId);
  const preData = placement(cmdb, hostId);
  cmdb.hosts.place(hostId, moduleIds);
  if (!host || (left.length === 0 && entered.length === 0)) return;
  logMove(call, host, preData);
  publishMove(call, host, left, entered);
}

function logMove({ state, username }: Call, host: Host, before: Wire): void {
  const { cmdb } = state;
  cmdb.operations.add({
    bizId: cmdb.bizIdOfHost(host.bk_host_id) ?? 0,
    opType: OPERATION.moveHost,
    description: { en: 'host module change', zh: '主机所属模块变更' },
    target: 'host',
    instId: host.bk_host_id,
    extKey: host.bk_host_innerip,
    operator: username,
    time: state.now(),
    before,
    after: placement(cmdb, host.bk_host_id),
  });
}

/** Business, sets and modules of a host as the log shows them. */
function placement(cmdb: Cmdb, hostId: number): Wire {
  const modules = cmdb.modulesOfHost(hostId);
  const bizId = modules[0]?.bk_biz_id ?? 0;
  return {
    bk_host_id: hostId,
    bk_biz_id: bizId,
    bk_biz_name: cmdb.businesses.get(bizId)?.bk_biz_name ?? '',
    set: [...new Set(modules.map((module) => module.bk_set_id))].map((setId) => ({
      ref_id: setId,
      ref_name: cmdb.sets.get(setId)?.bk_set_name ?? '',
      module: modules
        .filter((module) => module.bk_set_id === setId)
        .map((module) => ({ ref_id: module.bk_module_id, ref_name: module.bk_module_name })),
    })),
  };
}

function publishMove(
  { state: { cmdb, now } }: Call,
  host: Host,
  left: readonly number[],
  entered: readonly number[],
): void {
  const transfer = { type: 'relation', object: 'moduletransfer' } as const;
  for (const id of left) {
    const before = relation(cmdb, host.bk_host_id, id);
    cmdb.events.publish({ ...transfer, action: 'delete', before, after: null }, now());
  }
  for (const id of entered) {
    const after = relation(cmdb, host.bk_host_id, id);
    cmdb.events.publish({ ...transfer, action: 'create', before: null, after }, now());
  }
  publishIdentifier(cmdb, host, now());
}

function relation(cmdb: Cmdb, hostId: number, moduleId: number): Wire {
  const module = cmdb.modules.get(moduleId);
  return {
    bk_biz_id: module?.bk_biz_id ?? 0,
    bk_set_id: module?.bk_set_id ?? 0,
    bk_module_id: moduleId,
    bk_host_id: hostId,
    bk_supplier_account: '0',
  };
}

/** `hostidentifier`: who a host is and where it stands, told at every change of either (B8). */
export function publishIdentifier(cmdb: Cmdb, host: Host, now: number): void {
  const modules = cmdb.modulesOfHost(host.bk_host_id);
  const associations = modules.map((module) => [
    String(module.bk_module_id),
    {
      ...relation(cmdb, host.bk_host_id, module.bk_module_id),
      bk_biz_name: cmdb.businesses.get(module.bk_biz_id)?.bk_biz_name ?? '',
      bk_set_name: cmdb.sets.get(module.bk_set_id)?.bk_set_name ?? '',
      bk_module_name: module.bk_module_name,
    },
  ]);
  const identifier: Wire = {
    bk_host_id: host.bk_host_id,
    bk_host_name: host.bk_host_name,
    bk_cloud_id: host.bk_cloud_id,
    bk_host_innerip: host.bk_host_innerip,
    bk_host_outerip: host.bk_host_outerip,
    bk_os_type: host.bk_os_type,
    bk_supplier_account: '0',
    associations: Object.fromEntries(associations) as Wire,
    process: [],
  };
  const event = { type: 'instdata', action: 'update', object: 'hostidentifier' } as const;
  cmdb.events.publish({ ...event, before: null, after: identifier }, now);
}
