import type { ComponentTable } from './component.ts';

/** One component passes everything on as it came: ITSM itself checks it (behaviour.md G). */
const PASSED_ON = { yaml: true } as const;

export const itsmComponents: ComponentTable = {
  create_ticket: PASSED_ON,
  get_service_catalogs: PASSED_ON,
  get_service_detail: PASSED_ON,
  get_services: PASSED_ON,
  get_ticket_info: PASSED_ON,
  get_ticket_logs: PASSED_ON,
  get_ticket_status: PASSED_ON,
  get_tickets: PASSED_ON,
  operate_node: PASSED_ON,
  operate_ticket: PASSED_ON,
};
