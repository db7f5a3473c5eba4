import type { Call } from '../../handler.ts';
import { isOver, type StepStatus, type Ticket, type TicketStep } from '../../state/tickets.ts';
import type { Wire } from '../../values.ts';
import { ticketOf } from './find-ticket.ts';
import { wireStepField } from './form-fields.ts';
import { ticketUrl } from './ticket-item.ts';
import { stepItem } from './ticket-steps.ts';

/** The state of a ticket, and what may be done with it and with its steps. */
export function getTicketStatus(params: Wire, call: Call): Wire {
  const ticket = ticketOf(params, call);
  const { cmdb } = call.state;
  return {
    ticket_url: ticketUrl(ticket),
    operations: ticketOperations(ticket, call),
    current_status: ticket.status,
    current_steps: ticket.steps.map((step) => ({
      ...stepItem(ticket, step, call.modes),
      operations: wireOperations(stepOperations(ticket, step)),
      fields: step.plan.fields.map((field) =>
        wireStepField(field, ticket.service, step.plan, cmdb),
      ),
    })),
    is_commented: ticket.commentId !== '',
  };
}

function ticketOperations(ticket: Ticket, { modes }: Call): Wire[] {
  if (isOver(ticket)) return [];
  const canWithdraw = ticket.service.isRevocable && !ticket.isHandled;
  return wireOperations([
    ...(canWithdraw ? ['WITHDRAW'] : []),
    ticket.status === 'SUSPENDED' ? 'UNSUSPEND' : 'SUSPEND',
    ...(modes.itsmTerminate === 'closes' ? ['TERMINATE'] : []),
  ]);
}

const OPERATIONS: Readonly<Partial<Record<StepStatus, readonly string[]>>> = {
  RUNNING: ['TRANSITION', 'DELIVER', 'TERMINATE'],
  RECEIVING: ['CLAIM', 'DELIVER', 'TERMINATE'],
  DISTRIBUTING: ['DISTRIBUTE', 'DELIVER', 'TERMINATE'],
  FAILED: ['TERMINATE'],
};

/** A step of a ticket that stands still or is over can do nothing. */
export function stepOperations(ticket: Ticket, { plan, status }: TicketStep): readonly string[] {
  const isMachine = plan.kind === 'automatic' && status === 'RUNNING';
  if (ticket.status !== 'RUNNING' || isMachine) return [];
  return OPERATIONS[status] ?? [];
}

const NAMES: Readonly<Record<string, string>> = {
  SUSPEND: '挂起',
  UNSUSPEND: '恢复',
  WITHDRAW: '撤单',
  TRANSITION: '提交',
  CLAIM: '认领',
  DISTRIBUTE: '派单',
  DELIVER: '转单',
  TERMINATE: '终止',
};

function wireOperations(keys: readonly string[]): Wire[] {
  return keys.map((key) => ({ can_operate: true, name: NAMES[key] ?? key, key }));
}
