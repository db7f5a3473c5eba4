import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type CatalogueField, catalogueApi } from '../../src/catalogue.ts';
import type { Fields } from '../../src/graph/fields.ts';

const SYSTEMS = new URL('../../src/systems/', import.meta.url);

/** Where each table's attributes stand: an API, and the way through its answer. */
const PLACES: Readonly<Record<string, string>> = {
  customQueryFields: 'cc/search_custom_query data.info',
  userGroupFields: 'cc/search_user_group data',
  operationLogFields: 'cc/get_operation_log data.info',
  eventSubscriptionFields: 'cc/search_subscription data',
  eventStatisticsFields: 'cc/search_subscription data.statistics',
  businessFields: 'cc/search_business data.info',
  businessPeople: 'cc/search_business data.info',
  setFields: 'cc/search_set data.info',
  moduleFields: 'cc/search_module data.info',
  modulePeople: 'cc/search_module data.info',
  hostFields: 'cc/search_host data.info.host',
  hostPeople: 'cc/search_host data.info.host',
  agentStatusFields: 'gse/get_agent_status data',
  agentInfoFields: 'gse/get_agent_info data',
  jobInstanceFields: 'job/get_job_instance_status data.job_instance',
  jobStepFields: 'job/get_job_instance_status data.blocks.step_instances',
  jobBlockFields: 'job/get_job_instance_status data.blocks',
  jobHostLogFields: 'job/get_job_instance_log data.step_results.ip_logs',
  jobStepProgressFields: 'job/get_step_instance_status data.step_instance_detail',
  authorFields: 'job/get_job_list data',
  jobTemplateFields: 'job/get_job_list data',
  jobTemplateStepFields: 'job/get_job_detail data.steps',
  jobGlobalVariableFields: 'job/get_job_detail data.global_vars',
  jobScriptFields: 'job/get_script_list data.data',
  jobAccountFields: 'job/get_os_account data',
  cronJobFields: 'job/get_cron_list data',
  taskTemplateFields: 'sops/get_template_list data',
  activityFields: 'sops/get_template_info data.pipeline_tree.activities',
  flowFields: 'sops/get_template_info data.pipeline_tree.flows',
  constantFields: 'sops/get_template_info data.pipeline_tree.constants',
  taskFields: 'sops/get_task_detail data',
  taskNames: 'sops/get_task_detail data',
  taskEnds: 'sops/get_task_detail data',
  outputFields: 'sops/get_task_detail data.outputs',
  // A status has what a detail has, though the document leaves some of it out (behaviour.md F).
  statusFields: 'sops/get_task_node_detail data',
  taskNodeFields: 'sops/get_task_node_detail data',
  nodeDetailFields: 'sops/get_task_node_detail data',
  runFields: 'sops/get_task_node_detail data.histories',
  nodeRunFields: 'sops/get_task_node_detail data.histories',
  periodicTaskFields: 'sops/get_periodic_task_list data',
  userFields: 'bk_login/get_batch_users data',
  alarmFields: 'monitor/get_alarms data.result',
  alarmExtendedFields: 'monitor/get_alarms data.result',
  alarmContentFields: 'monitor/get_alarms data.result.alarm_content',
  alarmDetailFields: 'monitor/alarm_instance data',
  classificationFields: 'cc/search_classifications data',
  modelLinkFields: 'cc/search_object_topo data',
  modelFields: 'cc/search_objects data',
  mainlineFields: 'cc/get_mainline_object_topo data',
  attributeFields: 'cc/search_object_attribute data',
  instanceFields: 'cc/search_inst data.info',
  modelAssociationFields: 'cc/find_object_association data',
  drawingNodeFields: 'cc/search_object_topo_graphics data',
  drawingAssociationFields: 'cc/search_object_topo_graphics data.assts',
  channelFields: 'cmsi/get_msg_type data',
  appFields: 'bk_paas/get_app_info data',
  serviceFields: 'itsm/get_services data',
  catalogFields: 'itsm/get_service_catalogs data',
  formFieldFields: 'itsm/get_service_detail data.fields',
  stepFormFieldFields: 'itsm/get_ticket_status data.current_steps.fields',
  formChoiceFields: 'itsm/get_service_detail data.fields.choice',
  formColumnFields: 'itsm/get_service_detail data.fields.meta.columns',
  ticketFields: 'itsm/get_tickets data.items',
  ticketFieldFields: 'itsm/get_ticket_info data.fields',
  stepFields: 'itsm/get_ticket_status data.current_steps',
  operationFields: 'itsm/get_ticket_status data.operations',
  ticketLogFields: 'itsm/get_ticket_logs data.logs',
  componentFields: 'monitor/list_component_instance data',
  componentPeople: 'monitor/list_component_instance data',
  monitoringDataFields: 'monitor/query_data data',
  logCollectorFields: 'monitor/export_log_collector data.collector_conf',
  logColumnFields: 'monitor/export_log_collector data.collector_conf.fields',
  scriptCollectorFields: 'monitor/export_script_collector data',
  scriptColumnFields: 'monitor/export_script_collector data.fields',
  scriptParameterFields: 'monitor/export_script_collector data.params_schema',
  strategyFields: 'monitor/export_alarm_strategy data.success',
  detectionFields: 'monitor/export_alarm_strategy data.success.alarm_strategy',
  dialTestDetectionFields: 'monitor/export_uptime_check_task data.monitor_conf',
  ruleFields: 'monitor/export_alarm_strategy data.success.alarm_strategy.rules',
  levelFields: 'monitor/export_alarm_strategy data.success.alarm_strategy.alarm_level_config',
  algorithmFields:
    'monitor/export_alarm_strategy data.success.alarm_strategy.alarm_level_config.detect_algorithm',
  algorithmConfigFields:
    'monitor/export_alarm_strategy data.success.alarm_strategy.alarm_level_config.detect_algorithm.config',
  uptimeCheckTaskFields: 'monitor/export_uptime_check_task data.collector_conf',
  uptimeCheckPlaceFields: 'monitor/export_uptime_check_task data.collector_conf.location',
  uptimeCheckSettingsFields: 'monitor/export_uptime_check_task data.collector_conf.config',
  uptimeCheckNodeFields: 'monitor/export_uptime_check_task data.target_conf.node_list.node_conf',
  uptimeCheckNodePlaceFields:
    'monitor/export_uptime_check_task data.target_conf.node_list.node_conf.location',
};

/** What is read of the same record a second way: these APIs answer what the first one answers. */
const TWINS: Readonly<Record<string, string>> = {
  customQueryFields: 'cc/get_custom_query_detail data',
  businessFields: 'cc/search_host data.info.biz',
  setFields: 'cc/search_host data.info.set',
  moduleFields: 'cc/search_host data.info.module',
  userFields: 'bk_login/get_user data',
  jobTemplateFields: 'job/get_job_detail data',
  jobScriptFields: 'job/get_script_detail data',
  taskTemplateFields: 'sops/get_template_info data',
  activityFields: 'sops/get_task_detail data.pipeline_tree.activities',
  constantFields: 'sops/get_periodic_task_info data.form',
  outputFields: 'sops/get_task_node_detail data.outputs',
  periodicTaskFields: 'sops/get_periodic_task_info data',
  alarmContentFields: 'monitor/alarm_instance data.alarm_content',
  alarmFields: 'monitor/alarm_instance data',
  formFieldFields: 'itsm/get_ticket_status data.current_steps.fields',
  operationFields: 'itsm/get_ticket_status data.current_steps.operations',
  componentFields: 'monitor/component_instance data',
  detectionFields: 'monitor/export_uptime_check_task data.monitor_conf',
  stepFields: 'itsm/get_ticket_info data.current_steps',
};

type Shape = Pick<CatalogueField, 'fields' | 'items' | 'values'>;

/** Members of what stands at a place, through lists and maps. */
function membersOf(shape: Shape | undefined): readonly CatalogueField[] {
  return shape?.fields ?? (shape ? membersOf(shape.items ?? shape.values) : []);
}

function namesAt(place: string): string[] {
  const [address = '', way = ''] = place.split(' ');
  const [system = '', name = ''] = address.split('/');
  const root: Shape = { fields: catalogueApi(system, name).result };
  const end = way
    .split('.')
    .reduce<Shape | undefined>(
      (shape, member) => membersOf(shape).find((field) => field.name === member),
      root,
    );
  return membersOf(end).map((field) => field.name);
}

function isTable(value: unknown): value is Fields {
  const fields = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return fields.length > 0 && fields.every((field) => typeof field === 'object' && 'wire' in field);
}

/** Every table of fields that a wing exports. */
async function allTables(): Promise<Record<string, Fields>> {
  const files = readdirSync(SYSTEMS, { recursive: true, encoding: 'utf8' });
  const modules = await Promise.all(
    files
      .filter((file) => /(^|\/)([a-z-]+-)?fields\.ts$/.test(file))
      .map(async (file) => (await import(new URL(file, SYSTEMS).href)) as Record<string, unknown>),
  );
  const tables = modules
    .flatMap((one) => Object.entries(one))
    .filter(([, table]) => isTable(table));
  return Object.fromEntries(tables) as Record<string, Fields>; // just filtered
}

const tables = await allTables();

test('every table of fields has its place in the catalogue', () => {
  expect(Object.keys(tables).filter((name) => !(name in PLACES))).toEqual([]);
  expect(Object.keys(PLACES).filter((name) => !(name in tables))).toEqual([]);
});

test.each(Object.entries(tables))(
  'every attribute of %s stands in the catalogue',
  (name, table) => {
    const places = [PLACES[name], TWINS[name]].filter((place) => place !== undefined);
    for (const place of places) {
      const names = namesAt(place);
      expect(names.length).toBeGreaterThan(0);
      const missing = Object.entries(table)
        .filter(([, { wire }]) => !names.includes(wire))
        .map(([field, { wire }]) => `${field}: ${wire}`);
      expect([place, missing]).toEqual([place, []]);
    }
  },
);
