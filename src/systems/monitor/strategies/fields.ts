import { bool, float, int, json, text } from '../../../graph/fields.ts';

export const strategyFields = {
  title: text('title'),
  description: text('description'),
  scenario: text('scenario'),
  metric: text('monitor_target'),
  type: text('monitor_type'),
  sourceType: text('src_type'),
  dataSourceType: text('stat_source_type'),
  isEnabled: bool('is_enabled'),
};

/** Fields of a detection that both strategies and dial tests have. */
export const detectionFields = {
  name: text('display_name'),
  scenario: text('scenario'),
  isEnabled: bool('is_enabled'),
  notifiesByLevel: bool('is_classify_notice'),
  noDataRounds: int('nodata_alarm'),
  conditions: json('condition'),
};

/** Fields that only a dial test's detection has. */
export const dialTestDetectionFields = {
  metric: text('monitor_target'),
  unit: text('unit'),
  notifiesRecovery: bool('is_recovery'),
  nodeCount: int('node_count'),
  where: text('where_sql'),
};

export const ruleFields = {
  checkRounds: int('check_window'),
  hits: int('count'),
  silenceMinutes: int('alarm_window'),
};

export const levelFields = {
  notifiesRecovery: bool('is_recovery'),
};

export const algorithmFields = {
  name: text('name'),
  display: text('display'),
};

/** Fields of an algorithm's `config`. */
export const algorithmConfigFields = {
  threshold: float('threshold'),
  method: text('method'),
  ceil: float('ceil'),
  floor: float('floor'),
  message: text('message'),
};
