import { systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import type { Host } from '../../state/host-store.ts';
import { cmdbTime } from '../../times.ts';
import { listOf, recordOf, scalarText, type Wire } from '../../values.ts';
import { recordChange } from './changes.ts';
import { publishIdentifier } from './host-moves.ts';
import { addressInteger, invalidParameter, requiredText } from './refusals.ts';
import { checkAttributes } from './written-attributes.ts';

export const hostWriteHandlers: HandlerTable = {
  update_host: updateHost,
  delete_host: deleteHost,
  clone_host_property: cloneHostProperty,
};

/** Host after host: those before an unknown one keep their new values (behaviour.md B4). */
function updateHost(params: Wire, call: Call): null {
  const data = recordOf(params.data);
  checkAttributes(call.state, 'host', data);
  if ('bk_host_innerip' in data) throw invalidParameter('bk_host_innerip', 'is not editable');
  const { bk_host_id, bk_cloud_id, ...changes } = data;
  for (const hostId of hostIds(params)) {
    const host = call.state.cmdb.hosts.get(hostId);
    if (!host) {
      throw systemFailure(
        1110002,
        `update host failed: host ${hostId} not found`,
        '主机更新失败：主机不存在',
      );
    }
    changeHost(call, host, changes);
  }
  return null;
}

function changeHost(call: Call, host: Host, changes: Wire): void {
  const { cmdb, now } = call.state;
  const before = { ...host };
  Object.assign(host, changes, { last_time: cmdbTime(now()) });
  recordHost(call, host, before, host);
  publishIdentifier(cmdb, host, now());
}

/** Nobody checks that a host is in the pool, and modules do not hold it back (behaviour.md B4). */
function deleteHost(params: Wire, call: Call): Wire {
  for (const hostId of hostIds(params)) {
    const host = call.state.cmdb.hosts.get(hostId);
    if (!host) {
      throw systemFailure(
        1110006,
        `delete host failed: host ${hostId} not found`,
        '主机删除失败：主机不存在',
      );
    }
    recordHost(call, host, host, null);
    call.state.cmdb.hosts.remove(hostId);
    call.state.agents.forget(hostId);
  }
  return {};
}

/** What makes a host the one it is: never copied to another. */
const OWN = new Set([
  'bk_host_id',
  'bk_cloud_id',
  'bk_host_innerip',
  'bk_host_outerip',
  'bk_mac',
  'bk_outer_mac',
  'bk_sn',
  'bk_asset_id',
  'import_from',
  'create_time',
  'last_time',
]);

/** All other attributes of one host of a business go to others of it. */
function cloneHostProperty(params: Wire, call: Call): null {
  const bizId = addressInteger(params, 'bk_biz_id');
  const cloudId = Number(params.bk_cloud_id ?? 0);
  const source = hostAt(call, bizId, cloudId, requiredText(params, 'bk_org_ip'));
  const ips = requiredText(params, 'bk_dst_ip').split(',');
  const targets = ips.map((ip) => hostAt(call, bizId, cloudId, ip.trim()));
  const copied = Object.fromEntries(Object.entries(source).filter(([name]) => !OWN.has(name)));
  for (const target of targets) if (target !== source) changeHost(call, target, copied);
  return null;
}

function hostAt({ state: { cmdb } }: Call, bizId: number, cloudId: number, ip: string): Host {
  const host = cmdb.hosts.at(cloudId, ip);
  if (!host) throw systemFailure(1110008, `host ${ip} not found`, `主机 ${ip} 不存在`);
  if (cmdb.bizIdOfHost(host.bk_host_id) === bizId) return host;
  throw systemFailure(1110023, `host ${ip} is not in business ${bizId}`, '主机不属于该业务');
}

/** The log's line and the event of one host; `bizId` is where it stands now. */
export function recordHost(call: Call, host: Host, before: Wire | null, after: Wire | null): void {
  const bizId = call.state.cmdb.bizIdOfHost(host.bk_host_id) ?? 0;
  const { bk_host_id: instId, bk_host_innerip: extKey } = host;
  recordChange(call, { object: 'host', bizId, instId, extKey, before, after });
}

/** A list, or text that the ESB's form has split at its commas (behaviour.md B4). */
function hostIds(params: Wire): number[] {
  const ids = (listOf(params.bk_host_id) ?? []).map((id) => scalarText(id));
  if (!ids.every((id) => /^\d+$/.test(id))) throw invalidParameter('bk_host_id');
  return ids.map(Number);
}
