import type { HandlerTable } from '../../handler.ts';
import { createTicketFrom } from './create-ticket.ts';
import { getServiceCatalogs } from './get-service-catalogs.ts';
import { getTickets } from './get-tickets.ts';
import { operateNode } from './operate-node.ts';
import { operateTicket } from './operate-ticket.ts';
import { getServiceDetail, getServices } from './services.ts';
import { getTicketInfo, getTicketLogs } from './ticket-info.ts';
import { getTicketStatus } from './ticket-status.ts';

/** ITSM: services and tickets (behaviour.md G). */
export const itsmHandlers: HandlerTable = {
  create_ticket: createTicketFrom,
  get_service_catalogs: getServiceCatalogs,
  get_service_detail: getServiceDetail,
  get_services: getServices,
  get_ticket_info: getTicketInfo,
  get_ticket_logs: getTicketLogs,
  get_ticket_status: getTicketStatus,
  get_tickets: getTickets,
  operate_node: operateNode,
  operate_ticket: operateTicket,
};
