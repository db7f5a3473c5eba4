import type { Call } from '../../handler.ts';
import { isOver, type Ticket } from '../../state/tickets.ts';
import { listOf, textOf, type Wire } from '../../values.ts';
import { isProcessor } from './processors.ts';

/** What later ITSMs filter by, and 5.1 silently ignores (behaviour.md G). */
export function laterFilters(params: Wire, call: Call): ((ticket: Ticket) => boolean)[] {
  if (call.modes.itsmFilters === 'documented') return [];
  const tests: ((ticket: Ticket) => boolean)[] = [];
  const services = listOf(params.service_id__in)?.map(Number) ?? [];
  if (services.length > 0) tests.push((ticket) => services.includes(ticket.service.id));
  const businesses = listOf(params.bk_biz_id__in)?.map(Number) ?? [];
  if (businesses.length > 0) tests.push((ticket) => businesses.includes(ticket.bizId));
  const username = textOf(params.username);
  if (username) tests.push((ticket) => waitsFor(ticket, username, call));
  return tests;
}

function waitsFor(ticket: Ticket, username: string, call: Call): boolean {
  return !isOver(ticket) && ticket.steps.some((step) => isProcessor(username, step, ticket, call));
}
