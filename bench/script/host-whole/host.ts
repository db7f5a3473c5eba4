import type { Ask } from '../esb.ts';
import type { At, HostSection } from '../reads/host-address.ts';
import { PLACES, type Places } from '../reads/places.ts';
import { isoTime } from '../reads/times.ts';

export interface HostItem extends Places {
  readonly host: HostSection & {
    readonly bk_host_outerip: string | null;
    readonly bk_host_name: string | null;
    readonly bk_os_type: string | null;
    readonly bk_os_name: string | null;
    readonly bk_os_version: string | null;
    readonly bk_os_bit: string | null;
    readonly bk_cpu: number | null;
    readonly bk_cpu_module: string | null;
    readonly bk_mem: number | null;
    readonly bk_disk: number | null;
    readonly bk_mac: string | null;
    readonly bk_sn: string | null;
    readonly bk_sla: string | null;
    readonly operator: string | null;
    readonly create_time: string | null;
  };
}

/** One host with its modules up to the business. */
export async function hostItem(ask: Ask, hostId: number): Promise<HostItem | undefined> {
  const own = [{ field: 'bk_host_id', operator: '$eq', value: hostId }];
  const { info } = await ask<{ info: HostItem[] }>('cc/search_host', {
    condition: [{ bk_obj_id: 'host', fields: FIELDS, condition: own }, ...PLACES],
    page: { start: 0, limit: 1, sort: 'bk_host_id' },
  });
  return info[0];
}

const FIELDS = [
  'bk_host_innerip',
  'bk_host_outerip',
  'bk_host_name',
  'bk_os_type',
  'bk_os_name',
  'bk_os_version',
  'bk_os_bit',
  'bk_cpu',
  'bk_cpu_module',
  'bk_mem',
  'bk_disk',
  'bk_mac',
  'bk_sn',
  'bk_sla',
  'operator',
  'create_time',
];

const OS_TYPES: Readonly<Record<string, string>> = { '1': 'LINUX', '2': 'WINDOWS' };
const SLAS: Readonly<Record<string, string>> = { '1': 'L1', '2': 'L2', '3': 'L3' };

/** What the CMDB keeps of the host itself. */
export function hostOut(host: HostItem['host'], { cloudId }: At) {
  return {
    hostId: host.bk_host_id,
    innerIp: host.bk_host_innerip,
    outerIp: host.bk_host_outerip,
    cloudId,
    cloudName: host.bk_cloud_id[0]?.bk_inst_name ?? null,
    name: host.bk_host_name,
    osType: coded(OS_TYPES, host.bk_os_type),
    osName: host.bk_os_name,
    osVersion: host.bk_os_version,
    osBit: host.bk_os_bit,
    cpuCores: host.bk_cpu,
    cpuModel: host.bk_cpu_module,
    memoryMb: host.bk_mem,
    diskGb: host.bk_disk,
    mac: host.bk_mac,
    serialNumber: host.bk_sn,
    sla: coded(SLAS, host.bk_sla),
    createdAt: isoTime(host.create_time),
  };
}

function coded(names: Readonly<Record<string, string>>, code: string | null): string | null {
  return code ? (names[code] ?? 'UNKNOWN') : null;
}
