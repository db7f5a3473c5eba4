import type { HostSection } from '../reads/host-address.ts';

/** What the query shows of each module. */
export interface HostsOut {
  totalCount: number;
  readonly nodes: object[];
}

/** So many hosts of each. */
export const SHOWN = 5;

export interface HostItem {
  readonly host: HostSection & { readonly bk_host_name: string | null };
}

/** The part of a condition that asks for what is shown of a host. */
export const HOST = {
  bk_obj_id: 'host',
  fields: ['bk_host_innerip', 'bk_host_name'],
  condition: [],
};

export function hostOut(host: HostItem['host']): object {
  return { hostId: host.bk_host_id, innerIp: host.bk_host_innerip, name: host.bk_host_name };
}
