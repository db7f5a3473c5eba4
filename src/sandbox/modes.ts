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
  /**
   * `yaml` demands what the ESB's addresses are built from, which the document does not name:
   * `supplier_account` and `bk_biz_id` of the subscriptions, `bk_group_id` of user groups (A6).
   */
  ccPathVariables: 'yaml' | 'documented';
  /** The wire name of a subscription's timeout: the document's `timeout` is not read (B8). */
  subscriptionTimeout: 'time_out' | 'timeout';
  /** search_subscription answers a bare list as documented, or `count` and `info` as newer CMDBs. */
  subscriptionList: 'list' | 'page';
  /**
   * get_custom_query_data answers what search_host does (B3), or as the document's example shows:
   * one business, set and module each and a plain `bk_cloud_id`.
   */
  customQueryData: 'search_host' | 'documented';
  /**
   * Where the deletes of classifications, models, attributes and instances find the id: inside
   * `delete` as documented, or `flat` as later releases, which answer 1306406 without it (README).
   */
  deletedId: 'wrapped' | 'flat';
  /** Whether the find_…_association APIs demand every member that the document requires. */
  associationFilter: 'partial' | 'full';
  /** What a second link between the same instances of an n:n association is (J: acts again). */
  repeatedLink: 'added' | 'refused';
  /** What create_inst calls the id of a new cloud area; not documented. */
  newCloudAreaKey: 'bk_cloud_id' | 'bk_inst_id';
  /** Whether search_inst takes `fields` in any form, or as lists by model only, as the code does. */
  searchInstFields: 'any' | 'by-model';
  /** get_alarms silently cuts a larger page_size to this (E: the maximum was not found). */
  alarmPageMax: number;
  /** Whether get_alarms can filter by `ip` and `bk_cloud_id` (E: unverified). */
  alarmIpFilter: boolean;
  /** Success code of five monitor APIs: "0" as their examples show, or 200 as their tables say. */
  monitorCode: 'example' | 'table';
  /** Whether the two monitor lists heed `page` and `page_size`, which no document names (E). */
  monitorListPage: 'honoured' | 'ignored';
  /** export_uptime_check_task answers a list, or `bk_biz_id` and `conf_list` as its table says. */
  uptimeExport: 'list' | 'conf_list';
  /** cmsi's success code: 0 as the ESB's code fills it in, or "00" as documented (A3). */
  cmsiCode: 'code' | 'documented';
  /** How a step of a suspended ticket reads: the document names one, its example and the code others (G). */
  itsmSuspendedStep: 'SUSPEND' | 'SUSPENDED' | 'RUNNING';
  /** operate_ticket's TERMINATE: not supported as documented, or closing the ticket as later (G). */
  itsmTerminate: 'unsupported' | 'closes';
  /** `later` wants action_message always, and processors of a CLAIM too (G). */
  itsmOperations: 'documented' | 'later';
  /** Later ITSMs filter get_tickets by more; 5.1 ignores what it does not know (G). */
  itsmFilters: 'documented' | 'later';
  /**
   * Where the document's examples and the code of SOPS differ (F): `document` has `bk_biz_id` of
   * templates as text, `{}` for a start, an empty `finish_time` while running and `instance_name`,
   * `end_time` in get_task_detail; `code` a number, a text, null and `name`, `finish_time`.
   */
  sopsShapes: 'document' | 'code';
  /** Applications that may import common templates (F). */
  sopsImportApps: readonly string[];
  /** Which systems say what right is missing when they refuse: Job alone, the CMDB too, or none. */
  permissionData: 'job' | 'all' | 'none';
}

export const defaultModes: Readonly<SandboxModes> = {
  pageLimit: 'strict',
  topoLevel: 'ignored',
  findHostPage: 'ignored',
  ccEnvelope: 'code',
  ccPathVariables: 'yaml',
  subscriptionTimeout: 'time_out',
  subscriptionList: 'list',
  customQueryData: 'search_host',
  deletedId: 'wrapped',
  associationFilter: 'partial',
  repeatedLink: 'added',
  newCloudAreaKey: 'bk_cloud_id',
  searchInstFields: 'any',
  alarmPageMax: 500,
  alarmIpFilter: false,
  monitorCode: 'example',
  monitorListPage: 'honoured',
  uptimeExport: 'list',
  cmsiCode: 'code',
  itsmSuspendedStep: 'SUSPEND',
  itsmTerminate: 'unsupported',
  itsmOperations: 'documented',
  itsmFilters: 'documented',
  sopsShapes: 'document',
  permissionData: 'job',
  sopsImportApps: ['bk_fta', 'bk_bcs', 'bkgraph'],
};
