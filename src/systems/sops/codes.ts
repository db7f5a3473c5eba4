import { codes } from '../../graph/codes.ts';

/** Tasks and nodes share one scale (behaviour.md F). */
export const taskStates = codes({
  CREATED: 'CREATED',
  READY: 'READY',
  RUNNING: 'RUNNING',
  SUSPENDED: 'SUSPENDED',
  NODE_SUSPENDED: 'NODE_SUSPENDED',
  BLOCKED: 'BLOCKED',
  FINISHED: 'FINISHED',
  FAILED: 'FAILED',
  REVOKED: 'REVOKED',
});

export const taskTemplateCategories = codes({
  OpsTools: 'OPS_TOOLS',
  MonitorAlarm: 'MONITOR_ALARM',
  ConfManage: 'CONF_MANAGE',
  DevTools: 'DEV_TOOLS',
  EnterpriseIT: 'ENTERPRISE_IT',
  OfficeApp: 'OFFICE_APP',
  Other: 'OTHER',
});

export const activityTypes = codes({ ServiceActivity: 'PLUGIN', SubProcess: 'SUB_FLOW' });

export const constantSources = codes({
  custom: 'CUSTOM',
  component_inputs: 'INPUT',
  component_outputs: 'OUTPUT',
});
