import type { Call } from '../../handler.ts';
import type { Ticket } from '../../state/tickets.ts';
import { textOf, type Wire } from '../../values.ts';
import { ticketNotFound } from './itsm-failure.ts';

/** The ticket of `sn` as it is now. */
export function ticketOf(params: Wire, { state }: Call): Ticket {
  const ticket = state.itsm.ticketAt(textOf(params.sn), state.now());
  if (!ticket) throw ticketNotFound();
  return ticket;
}
