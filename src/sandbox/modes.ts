/** Where the sources are unsure or the releases differ, the sandbox can play either. */
export interface SandboxModes {
  /** `strict` refuses pages above 200 as documented; `lenient` allows them as the code does (B1). */
  pageLimit: 'strict' | 'lenient';
  /** Whether search_biz_inst_topo heeds `level`; the CMDB of 5.1 does not (B3). */
  topoLevel: 'ignored' | 'honoured';
  /** Whether find_host_by_module heeds `page`; the CMDB of 5.1 does not (B3). */
  findHostPage: 'ignored' | 'honoured';
  /** `bk_error_code` sends the inner names for the APIs whose documentation shows them (A3). */
  ccEnvelope: 'code' | 'bk_error_code';
  /** get_alarms silently cuts a larger page_size to this (E: the maximum was not found). */
  alarmPageMax: number;
  /** Whether get_alarms can filter by `ip` and `bk_cloud_id` (E: unverified). */
  alarmIpFilter: boolean;
}

export const defaultModes: Readonly<SandboxModes> = {
  pageLimit: 'strict',
  topoLevel: 'ignored',
  findHostPage: 'ignored',
  ccEnvelope: 'code',
  alarmPageMax: 500,
  alarmIpFilter: false,
};
