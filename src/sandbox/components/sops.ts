import type { ComponentTable } from './component.ts';

const ofBusiness = { yaml: true, pathVariables: ['bk_biz_id'] };
const ofTask = { yaml: true, pathVariables: ['task_id', 'bk_biz_id'] };
const ofTemplate = { yaml: true, pathVariables: ['template_id', 'bk_biz_id'] };

/** All are declared in yaml: no forms, ids are part of the address (behaviour.md F). */
export const sopsComponents: ComponentTable = {
  create_periodic_task: ofTemplate,
  create_task: ofTemplate,
  get_periodic_task_info: ofTask,
  get_periodic_task_list: ofBusiness,
  get_task_detail: ofTask,
  get_task_node_detail: ofTask,
  get_task_status: ofTask,
  get_template_info: ofTemplate,
  get_template_list: ofBusiness,
  import_common_template: { yaml: true },
  modify_constants_for_periodic_task: ofTask,
  modify_cron_for_periodic_task: ofTask,
  node_callback: ofTask,
  operate_task: ofTask,
  query_task_count: ofBusiness,
  set_periodic_task_enabled: ofTask,
  start_task: ofTask,
};
