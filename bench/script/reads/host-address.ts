/** The host section of search_host, which adds id and cloud area to the fields asked for. */
export interface HostSection {
  readonly bk_host_id: number;
  readonly bk_host_innerip: string;
  readonly bk_cloud_id: readonly { readonly bk_inst_id: number; readonly bk_inst_name: string }[];
}

/** Where GSE, Job and the monitor know a host. */
export interface At {
  readonly cloudId: number;
  /** `0:10.0.0.1`, as GSE keys its answers; empty without an inner IP. */
  readonly address: string;
}

/** Of several inner IPs, which stand joined by commas, the agent knows the first. */
export function atOf(host: HostSection): At {
  const cloudId = host.bk_cloud_id[0]?.bk_inst_id ?? 0;
  const ip = host.bk_host_innerip.split(',', 1)[0];
  return { cloudId, address: ip ? `${cloudId}:${ip}` : '' };
}

export function ipOf({ address }: At): string {
  return address.slice(address.indexOf(':') + 1);
}
