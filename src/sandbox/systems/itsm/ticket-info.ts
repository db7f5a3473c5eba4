import type { Call } from '../../handler.ts';
import type { Ticket } from '../../state/tickets.ts';
import type { Wire } from '../../values.ts';
import { ticketOf } from './find-ticket.ts';
import { displayValue } from './form-values.ts';
import { itsmTime } from './itsm-times.ts';
import { ticketItem } from './ticket-item.ts';
import { currentSteps } from './ticket-steps.ts';

/** A ticket with its form values; the creator is `login(display name)` here (behaviour.md G). */
export function getTicketInfo(params: Wire, call: Call): Wire {
  const ticket = ticketOf(params, call);
  return {
    ...ticketItem(ticket),
    creator: namedCreator(ticket, call),
    current_steps: currentSteps(ticket, call.modes),
    fields: ticket.values.map((each) => ({
      id: each.field.id,
      key: each.field.key,
      type: each.field.type,
      name: each.field.name,
      desc: each.field.desc,
      value: each.value,
      display_value: displayValue(each, call.state.cmdb),
    })),
  };
}

/** The whole history, oldest first. */
export function getTicketLogs(params: Wire, call: Call): Wire {
  const ticket = ticketOf(params, call);
  return {
    sn: ticket.sn,
    title: ticket.title,
    create_at: itsmTime(ticket.createdAt),
    creator: namedCreator(ticket, call),
    logs: ticket.logs.map(({ operator, at, message, source }) => ({
      operator,
      operate_at: itsmTime(at),
      message,
      source,
    })),
  };
}

function namedCreator({ creator }: Ticket, { state }: Call): string {
  return `${creator}(${state.identity.users.get(creator)?.chname ?? creator})`;
}
