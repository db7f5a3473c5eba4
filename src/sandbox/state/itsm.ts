import type { ItsmRole, ItsmService, ServiceCatalog } from './itsm-services.ts';
import { settle } from './ticket-flow.ts';
import { type Ticket, Tickets } from './tickets.ts';

/** ITSM: what can be asked for, and the tickets. */
export class Itsm {
  readonly catalogs = new Map<number, ServiceCatalog>();
  readonly services = new Map<number, ItsmService>();
  readonly roles = new Map<string, ItsmRole>();
  readonly tickets = new Tickets();

  /** The ticket as it is at that moment: what the background has done by then is done. */
  ticketAt(sn: string, now: number): Ticket | undefined {
    const ticket = this.tickets.get(sn);
    if (ticket) settle(ticket, now);
    return ticket;
  }

  /** All tickets as they are at that moment, newest first. */
  ticketsAt(now: number): Ticket[] {
    const tickets = this.tickets.all();
    for (const ticket of tickets) settle(ticket, now);
    return tickets.sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  }
}
