import type { TicketFilter } from '../../generated/resolvers.ts';
import { callPages, limitOf, pagedList, pagesOf } from '../../graph/planner/asks.ts';
import { type Cost, type CostPlace, waveOf } from '../../graph/planner/costs.ts';
import type { Args } from '../../graph/planner/rules.ts';
import { GET_TICKETS, TICKETS_A_PAGE } from './tickets/api.ts';
import { ticketTest } from './tickets/filter.ts';

/**
 * Lists of tickets: pages of those that are asked for; all, where ITSM cannot search by the filter
 * (behaviour.md G).
 */
export async function ticketsCost(place: CostPlace): Promise<Cost> {
  const { at, args } = place;
  const filter = at.type === 'Business' ? { ...filterOf(args), bizId: 1 } : filterOf(args);
  if (!ticketTest(filter)) return pagedList(place, GET_TICKETS, TICKETS_A_PAGE);
  const total = await allTickets(place);
  const pages = pagesOf(total, TICKETS_A_PAGE);
  const lists = at.type === 'User' ? at.count : 1;
  const of = `all ${JSON.stringify(filterOf(args))}`;
  const why = 'ITSM cannot search by this filter: all are read';
  return {
    asks: callPages({ api: GET_TICKETS, of, wave: waveOf(place), lists, pages, why }),
    count: () => at.count * Math.min(limitOf(place), total),
  };
}

/** Counted without what ITSM does not search by, which would read them all. */
function allTickets({ args, sizes }: CostPlace): Promise<number> {
  const {
    statuses: _,
    serviceIds: __,
    titleContains: ___,
    bizId: ____,
    ...filter
  } = filterOf(args);
  return sizes.of({ list: 'Query.tickets', known: {}, args: { filter } });
}

/** The filter of a list of tickets, which the schema has checked. */
function filterOf({ filter }: Args): TicketFilter {
  return filter ?? {};
}
