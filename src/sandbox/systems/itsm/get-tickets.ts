import type { Call } from '../../handler.ts';
import type { Ticket } from '../../state/tickets.ts';
import { listOf, scalarText, textOf, type Wire } from '../../values.ts';
import { wordFailure } from './itsm-failure.ts';
import { parseItsmTime } from './itsm-times.ts';
import { laterFilters } from './later-filters.ts';
import { ticketItem, ticketUrl } from './ticket-item.ts';

const DEFAULT_SIZE = 10;
const MAX_SIZE = 10_000;

/** Newest first. A size that is no positive number turns paging off (behaviour.md G). */
export function getTickets(params: Wire, call: Call): unknown {
  const tests = [...documentedFilters(params), ...laterFilters(params, call)];
  const found = call.state.itsm
    .ticketsAt(call.state.now())
    .filter((ticket) => tests.every((test) => test(ticket)) && isSeen(ticket, call))
    .map((ticket) => ({ ...ticketItem(ticket), ticket_url: ticketUrl(ticket) }));
  const size = params.page_size === undefined ? DEFAULT_SIZE : Number(params.page_size);
  if (!Number.isInteger(size) || size <= 0) return found;
  return pageOf(found, params.page ?? 1, Math.min(size, MAX_SIZE));
}

function isSeen({ bizId }: Ticket, { state, username }: Call): boolean {
  return bizId <= 0 || state.rights.sees(username, bizId);
}

/** A page past the end is an error, but the first page may be empty (G). */
function pageOf(items: readonly Wire[], wanted: unknown, size: number): Wire {
  const last = Math.max(1, Math.ceil(items.length / size));
  const page = wanted === 'last' ? last : Number(scalarText(wanted) || Number.NaN);
  if (!Number.isInteger(page) || page < 1 || page > last) {
    throw wordFailure('OBJECT_NOT_EXIST', 'Invalid page.', '无效页面。', 'detail');
  }
  const link = (to: number) => `https://itsm.example.com/openapi/ticket/get_tickets/?page=${to}`;
  return {
    page,
    total_page: last,
    count: items.length,
    next: page < last ? link(page + 1) : null,
    previous: page > 1 ? link(page - 1) : null,
    items: items.slice((page - 1) * size, page * size),
  };
}

type TicketTest = (ticket: Ticket) => boolean;

/** The document swaps the two times; they mean what their names say. Others are ignored (G). */
function documentedFilters(params: Wire): TicketTest[] {
  const tests: TicketTest[] = [];
  const sns = listOf(params.sns)?.map(String) ?? [];
  if (sns.length > 0) tests.push((ticket) => sns.includes(ticket.sn));
  const creator = textOf(params.creator);
  if (creator) tests.push((ticket) => ticket.creator === creator);
  const until = timeOf(params, 'create_at__lte');
  if (until !== undefined) tests.push((ticket) => seconds(ticket.createdAt) <= seconds(until));
  const from = timeOf(params, 'create_at__gte');
  if (from !== undefined) tests.push((ticket) => seconds(ticket.createdAt) >= seconds(from));
  return tests;
}

/** Times are compared as they are shown. */
function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}

function timeOf(params: Wire, name: string): number | undefined {
  const text = scalarText(params[name]);
  if (text === '') return undefined;
  const time = parseItsmTime(text);
  if (time !== undefined) return time;
  throw wordFailure(
    'VALIDATE_ERROR',
    `“${text}” value has an invalid format. It must be in YYYY-MM-DD HH:MM[:ss] format.`,
    `“${text}”的格式无效。它应该是 YYYY-MM-DD HH:MM[:ss] 格式`,
    name,
  );
}
