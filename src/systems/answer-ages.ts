const SECONDS = 1_000;
const MINUTES = 60_000;

/**
 * How long an answer may serve its caller again when the cache is on, in milliseconds: topology
 * for seconds, models, services and people for minutes. What is not named is always asked: states
 * of agents, jobs, tasks, tickets and alarms, locks and rights, logs, and who is calling.
 */
export const answerAges: Readonly<Record<string, number>> = {
  'cc/search_business': 5 * SECONDS,
  'cc/search_set': 5 * SECONDS,
  'cc/search_module': 5 * SECONDS,
  'cc/search_host': 5 * SECONDS,
  'cc/find_host_by_module': 5 * SECONDS,
  'cc/get_host_base_info': 5 * SECONDS,
  'cc/search_biz_inst_topo': 5 * SECONDS,
  'cc/get_biz_internal_module': 5 * SECONDS,
  'cc/search_objects': 2 * MINUTES,
  'cc/search_classifications': 2 * MINUTES,
  'cc/search_object_attribute': 2 * MINUTES,
  'cc/search_object_topo': 2 * MINUTES,
  'cc/find_object_association': 2 * MINUTES,
  'cc/get_mainline_object_topo': 2 * MINUTES,
  'itsm/get_service_catalogs': 2 * MINUTES,
  'itsm/get_services': 2 * MINUTES,
  'itsm/get_service_detail': 2 * MINUTES,
  'bk_login/get_all_users': 5 * MINUTES,
  'bk_login/get_batch_users': 5 * MINUTES,
  'bk_paas/get_app_info': 5 * MINUTES,
  'cmsi/get_msg_type': 5 * MINUTES,
};

/** What a task of SOPS may do: its atoms run jobs and move hosts. */
const BY_TASKS = ['job', 'cc'];

/** What the flow of a ticket may do when it goes on: it can start tasks. */
const BY_TICKETS = ['sops', ...BY_TASKS];

/**
 * The systems that a write changes beside its own. What happens only later, when a run that was
 * started goes on by itself, no table can tell: the ages alone bound that.
 */
export const touchedSystems: Readonly<Record<string, readonly string[]>> = {
  'sops/start_task': BY_TASKS,
  'sops/operate_task': BY_TASKS,
  'sops/node_callback': BY_TASKS,
  'itsm/create_ticket': BY_TICKETS,
  'itsm/operate_node': BY_TICKETS,
  'itsm/operate_ticket': BY_TICKETS,
};
