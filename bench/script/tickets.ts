import { isoTimeIn } from './reads/times.ts';
import { usersNamed } from './reads/users.ts';
import { type Script, serve } from './serve.ts';

// queries/tickets.graphql by hand; queries/tickets.ts says why it is these calls.

const tickets: Script<object> = async (ask) => {
  const [page, services] = await Promise.all([
    ask<Page>('itsm/get_tickets', { page: 1, page_size: 50 }),
    ask<Service[]>('itsm/get_services', {}),
  ]);
  const names = page.items.flatMap(({ creator, updated_by: updater }) => [creator, updater]);
  const people = await usersNamed(ask, names);
  const person = (username: string) =>
    username === '' ? null : { username, displayName: people[username]?.chname ?? null };
  const byId = new Map(services.map((service) => [service.id, serviceOut(service)]));
  const nodes = page.items.map((ticket) => ({
    sn: ticket.sn,
    title: ticket.title,
    status: ticket.current_status,
    createdAt: isoTimeIn('+08:00', ticket.create_at),
    creator: person(ticket.creator),
    updatedBy: person(ticket.updated_by),
    service: byId.get(ticket.service_id) ?? null,
  }));
  return { tickets: { totalCount: page.count, nodes } };
};

interface Page {
  readonly count: number;
  readonly items: readonly Ticket[];
}

interface Ticket {
  readonly sn: string;
  readonly title: string;
  readonly current_status: string;
  readonly create_at: string;
  readonly creator: string;
  readonly updated_by: string;
  readonly service_id: number;
}

interface Service {
  readonly id: number;
  readonly name: string;
  readonly service_type: string;
}

function serviceOut({ id, name, service_type: type }: Service) {
  return { serviceId: id, name, type };
}

serve(tickets);
