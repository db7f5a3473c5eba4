const FOLDER = '../systems/monitor';

/** The record behind each type of this wing, by its path from `src/generated/`: for codegen.ts. */
export const mappers: Readonly<Record<string, string>> = {
  Alarm: `${FOLDER}/alarms/records.ts#AlarmRecord`,
  AlarmDetail: `${FOLDER}/alarms/records.ts#AlarmRecord`,
  AlarmDetection: `${FOLDER}/strategies/records.ts#AlarmDetectionRecord`,
  AlarmLevelSettings: `${FOLDER}/strategies/records.ts#AlarmLevelRecord`,
  AlarmRules: `${FOLDER}/strategies/records.ts#AlarmRulesRecord`,
  AlarmStrategy: `${FOLDER}/strategies/records.ts#AlarmStrategyRecord`,
  DeployScriptCollectorResult: `${FOLDER}/script-collectors/records.ts#ScriptDeployment`,
  DetectionAlgorithm: `${FOLDER}/strategies/records.ts#DetectionAlgorithmRecord`,
  ImportAlarmStrategyResult: `${FOLDER}/strategies/records.ts#StrategyImport`,
  ImportLogCollectorResult: `${FOLDER}/log-collectors/records.ts#LogCollectorImport`,
  ImportScriptCollectorResult: `${FOLDER}/script-collectors/records.ts#ScriptCollectorImport`,
  ImportUptimeCheckNodeResult: `${FOLDER}/uptime-checks/records.ts#UptimeCheckNodeImport`,
  ImportUptimeCheckTaskResult: `${FOLDER}/uptime-checks/records.ts#UptimeCheckTaskImport`,
  LogCollector: `${FOLDER}/log-collectors/records.ts#LogCollectorRecord`,
  LogColumn: `${FOLDER}/log-collectors/records.ts#LogColumnRecord`,
  MonitoredComponent: `${FOLDER}/components/records.ts#ComponentRecord`,
  MonitoringData: `${FOLDER}/data/records.ts#MonitoringDataRecord`,
  ScriptCollector: `${FOLDER}/script-collectors/records.ts#ScriptCollectorRecord`,
  ScriptColumn: `${FOLDER}/script-collectors/records.ts#ScriptColumnRecord`,
  ScriptParameter: `${FOLDER}/script-collectors/records.ts#ScriptParameterRecord`,
  UptimeCheckNode: `${FOLDER}/uptime-checks/records.ts#UptimeCheckNodeRecord`,
  UptimeCheckSettings: `${FOLDER}/uptime-checks/records.ts#UptimeCheckSettingsRecord`,
  UptimeCheckTask: `${FOLDER}/uptime-checks/records.ts#UptimeCheckTaskRecord`,
};
