import { isIPv4 } from 'node:net';
import { Failure, systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import type { Host } from '../../state/host-store.ts';
import { cmdbTime } from '../../times.ts';
import { integerOf, recordOf, textOf, type Wire } from '../../values.ts';
import { recordHost } from './host-writes.ts';
import { invalidParameter, mustBeSet, notAnInteger } from './refusals.ts';
import { checkAttributes, userDefinedDefaults } from './written-attributes.ts';

export const hostImportHandlers: HandlerTable = { add_host_to_resource: addHostToResource };

/**
 * Row after row: a host that is not known is created in the pool, or in the idle module of the
 * business; one that stands there already is updated. Bad rows fail the call, the good ones have
 * been added all the same (behaviour.md I, J).
 */
function addHostToResource(params: Wire, call: Call): Wire {
  const { cmdb } = call.state;
  const bizId = integerOf(params.bk_biz_id) ?? cmdb.poolBizId;
  const target = cmdb.builtInModule(bizId, 1);
  if (!target) {
    throw systemFailure(1110030, `business ${bizId} has no idle module`, '空闲机模块不存在');
  }
  const errors = Object.entries(recordOf(params.host_info)).flatMap(([label, row]) =>
    errorOf(label, () => addRow(recordOf(row), bizId, target.bk_module_id, call)),
  );
  if (errors.length > 0) {
    throw systemFailure(1110004, `create host failed: ${errors.join('; ')}`, '主机创建失败');
  }
  return {};
}

function errorOf(label: string, add: () => void): string[] {
  try {
    add();
    return [];
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return [`line ${label}: ${thrown.message}`];
  }
}

function addRow(row: Wire, bizId: number, moduleId: number, call: Call): void {
  const { cmdb } = call.state;
  const ip = innerIp(row);
  const cloudId = integerOf(row.bk_cloud_id ?? 0);
  if (cloudId === undefined) throw notAnInteger('bk_cloud_id');
  checkAttributes(call.state, 'host', row);
  const known = cmdb.hosts.at(cloudId, ip);
  if (known) updateKnown(known, row, bizId, call);
  else addHost(newHost(row, ip, cloudId, call), moduleId, call);
}

function addHost(host: Host, moduleId: number, call: Call): void {
  call.state.cmdb.hosts.add(host, [moduleId]);
  recordHost(call, host, null, host);
}

function innerIp(row: Wire): string {
  const ip = textOf(row.bk_host_innerip);
  if (ip === '') throw mustBeSet('bk_host_innerip');
  if (!isIPv4(ip)) throw invalidParameter('bk_host_innerip');
  return ip;
}

function updateKnown(host: Host, row: Wire, bizId: number, call: Call): void {
  const { cmdb, now } = call.state;
  if (cmdb.bizIdOfHost(host.bk_host_id) !== bizId) {
    throw systemFailure(1106010, `host ${host.bk_host_innerip} is already assigned`, '主机已分配');
  }
  const before = { ...host };
  const { bk_host_id, bk_cloud_id, bk_host_innerip, ...changes } = row;
  Object.assign(host, changes, { last_time: cmdbTime(now()) });
  recordHost(call, host, before, host);
}

function newHost(row: Wire, ip: string, cloudId: number, { state }: Call): Host {
  const time = cmdbTime(state.now());
  return {
    bk_host_outerip: '',
    bk_host_name: '',
    bk_os_type: '',
    bk_os_name: '',
    bk_os_version: '',
    bk_os_bit: '',
    bk_cpu: null,
    bk_cpu_mhz: null,
    bk_cpu_module: '',
    bk_mem: null,
    bk_disk: null,
    bk_mac: '',
    bk_outer_mac: '',
    bk_sn: '',
    bk_asset_id: '',
    bk_comment: '',
    bk_service_term: null,
    bk_sla: null,
    bk_isp_name: null,
    operator: null,
    bk_bak_operator: null,
    import_from: '3',
    ...userDefinedDefaults(state, 'host', row),
    ...row,
    bk_host_id: state.cmdb.hosts.nextId,
    bk_cloud_id: cloudId,
    bk_host_innerip: ip,
    create_time: time,
    last_time: time,
  };
}
