import type { Ticket } from '../../state/tickets.ts';
import type { Wire } from '../../values.ts';
import { itsmTime } from './itsm-times.ts';

/** What the list and the details of a ticket have in common. */
export function ticketItem(ticket: Ticket): Wire {
  return {
    id: ticket.id,
    sn: ticket.sn,
    title: ticket.title,
    catalog_id: ticket.service.catalogId,
    service_id: ticket.service.id,
    service_type: ticket.service.type,
    flow_id: ticket.service.flowId,
    current_status: ticket.status,
    comment_id: ticket.commentId,
    is_commented: ticket.commentId !== '',
    updated_by: ticket.updatedBy,
    update_at: itsmTime(ticket.updatedAt),
    end_at: ticket.endedAt === null ? null : itsmTime(ticket.endedAt),
    creator: ticket.creator,
    create_at: itsmTime(ticket.createdAt),
    is_biz_need: ticket.service.needsBusiness,
    bk_biz_id: ticket.bizId,
  };
}

export function ticketUrl({ id }: Ticket): string {
  return `https://itsm.example.com/#/commonInfo?id=${id}&activeNname=all&router=request`;
}
