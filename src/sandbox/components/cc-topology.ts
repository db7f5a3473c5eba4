import type { ComponentTable } from './component.ts';

const SUPPLIER = 'bk_supplier_account';
const ROLE = [SUPPLIER, 'bk_obj_id', 'bk_property_id'];
const PROCESS = [SUPPLIER, 'bk_biz_id', 'bk_process_id'];

/**
 * Declared in yaml: the CMDB itself checks the parameters. What the subscriptions' and user groups'
 * addresses are built from is in doubt, so their handlers look after it (modes: ccPathVariables).
 */
export const ccTopologyComponents: ComponentTable = {
  search_set: { optional: ['fields', 'condition', 'page'] },
  search_module: { optional: ['fields', 'condition', 'page'] },
  find_host_by_module: { yaml: true },
  get_biz_internal_module: { yaml: true, pathVariables: [SUPPLIER, 'bk_biz_id'] },
  transfer_sethost_to_idle_module: { yaml: true },

  update_business_enable_status: {
    yaml: true,
    pathVariables: ['flag', SUPPLIER, 'bk_biz_id'],
  },
  batch_delete_set: { yaml: true, pathVariables: ['bk_biz_id'] },

  update_host: { splitLists: ['bk_host_id'] },
  delete_host: { splitLists: ['bk_host_id'] },
  clone_host_property: { yaml: true },
  add_host_lock: { yaml: true },
  delete_host_lock: { yaml: true },
  search_host_lock: { yaml: true },

  get_process_bind_module: { yaml: true, pathVariables: PROCESS },
  bind_process_module: { yaml: true, pathVariables: [...PROCESS, 'bk_module_name'] },
  delete_process_module_bind: { yaml: true, pathVariables: [...PROCESS, 'bk_module_name'] },

  get_role_privilege: { yaml: true, pathVariables: ROLE },
  bind_role_privilege: { yaml: true, pathVariables: ROLE },
  get_user_privilege: { yaml: true, pathVariables: [SUPPLIER, 'user_name'] },
  search_group_privilege: { yaml: true, pathVariables: [SUPPLIER] },
  create_user_group: { yaml: true, pathVariables: [SUPPLIER] },
  update_user_group: { yaml: true, pathVariables: [SUPPLIER, 'group_id'] },
  delete_user_group: { yaml: true, pathVariables: [SUPPLIER] },
  search_user_group: { yaml: true, pathVariables: [SUPPLIER] },

  get_operation_log: { yaml: true },

  subscribe_event: { yaml: true },
  unsubcribe_event: { yaml: true },
  update_event_subscribe: { yaml: true },
  search_subscription: { yaml: true },
  testing_connection: { yaml: true },
};
