import type { ComponentTable } from './component.ts';

export const monitorComponents: ComponentTable = {
  // the official example names it script_collector_id
  deploy_script_collector: { optional: ['config_id'] },
};
