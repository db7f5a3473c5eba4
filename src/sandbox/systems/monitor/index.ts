import type { HandlerTable } from '../../handler.ts';
import { alarmInstance } from './alarm-instance.ts';
import { componentInstance, listComponentInstance } from './components.ts';
import { deployScriptCollector } from './deploy-script-collector.ts';
import { exportAlarmStrategy } from './export-alarm-strategy.ts';
import { exportUptimeCheckTask } from './export-uptime-check-task.ts';
import { getAlarms } from './get-alarms.ts';
import { importAlarmStrategy } from './import-alarm-strategy.ts';
import { importUptimeCheckNode } from './import-uptime-check-node.ts';
import { importUptimeCheckTask } from './import-uptime-check-task.ts';
import { listAlarmInstance } from './list-alarm-instance.ts';
import { exportLogCollector, importLogCollector } from './log-collectors.ts';
import { queryData } from './query-data.ts';
import { exportScriptCollector, importScriptCollector } from './script-collectors.ts';

/** The monitor: alarms, what is watched, and the data (behaviour.md E). */
export const monitorHandlers: HandlerTable = {
  alarm_instance: alarmInstance,
  component_instance: componentInstance,
  deploy_script_collector: deployScriptCollector,
  export_alarm_strategy: exportAlarmStrategy,
  export_log_collector: exportLogCollector,
  export_script_collector: exportScriptCollector,
  export_uptime_check_task: exportUptimeCheckTask,
  get_alarms: getAlarms,
  import_alarm_strategy: importAlarmStrategy,
  import_log_collector: importLogCollector,
  import_script_collector: importScriptCollector,
  import_uptime_check_node: importUptimeCheckNode,
  import_uptime_check_task: importUptimeCheckTask,
  list_alarm_instance: listAlarmInstance,
  list_component_instance: listComponentInstance,
  query_data: queryData,
};
