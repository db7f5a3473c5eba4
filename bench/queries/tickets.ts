import type { Nodes } from './nodes.ts';
import type { Bound, ReferenceQuery } from './reference-query.ts';

/** Tickets with what two other lists tell of each: the people and the services. */
export const tickets: ReferenceQuery = {
  ...{ name: 'tickets', document: 'tickets', script: 'tickets', hosts: 20_000, businesses: 1 },
  measures: ['latency'],
  variables: () => ({}),
  bound,
  why: `At once: \`get_tickets\`, 50 of which are one page, and \`get_services\`, which takes no ids: one
call answers all services, and need not wait to know which. (\`get_service_detail\` takes one service
a call and would have to wait.) The tickets name people by login name alone, so \`get_batch_users\`,
one call for all names, must wait for them. \`get_all_users\` would be one wave in as many calls, but
it answers everybody who can log in, unpaged: its size goes with the company, not with the answer.`,
};

function bound(data: unknown): Bound {
  const { tickets: answered } = data as { tickets: Nodes<Ticket> }; // the answer to this very query
  const hasPeople = answered.nodes.some(({ creator, updatedBy }) => creator || updatedBy);
  return hasPeople ? { calls: 3, waves: 2 } : { calls: 2, waves: 1 };
}

interface Ticket {
  readonly creator: object | null;
  readonly updatedBy: object | null;
}
