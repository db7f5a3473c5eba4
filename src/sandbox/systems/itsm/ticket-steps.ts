import type { SandboxModes } from '../../modes.ts';
import type { Ticket, TicketStep } from '../../state/tickets.ts';
import type { Wire } from '../../values.ts';

type Modes = Readonly<SandboxModes>;

/** The steps being handled; of a terminated ticket those that it ended with. */
export function currentSteps(ticket: Ticket, modes: Modes): Wire[] {
  return ticket.steps.map((step) => stepItem(ticket, step, modes));
}

export function stepItem(ticket: Ticket, step: TicketStep, modes: Modes): Wire {
  return {
    name: step.plan.name,
    state_id: step.plan.stateId,
    status: stepStatus(ticket, step, modes),
    action_type: actionType(step),
    processors_type: step.processors.type,
    processors: step.processors.names,
  };
}

/** The ticket's state is SUSPENDED, its step's reads otherwise: three sources, three words (G). */
export function stepStatus(ticket: Ticket, step: TicketStep, modes: Modes): string {
  const stands = ticket.status === 'SUSPENDED' && step.status === 'RUNNING';
  return stands ? modes.itsmSuspendedStep : step.status;
}

function actionType({ plan, status }: TicketStep): string {
  if (plan.kind === 'automatic') return 'AUTOMATIC';
  if (status === 'RECEIVING') return 'CLAIM';
  return status === 'DISTRIBUTING' ? 'DISTRIBUTE' : 'TRANSITION';
}
