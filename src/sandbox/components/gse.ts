import type { ComponentTable } from './component.ts';

export const gseComponents: ComponentTable = {
  get_agent_status: { optional: ['bk_supplier_account'] },
  get_agent_info: { optional: ['bk_supplier_account'] },
};
