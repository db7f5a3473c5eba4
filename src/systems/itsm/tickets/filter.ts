import { textOf } from '../../../esb/index.ts';
import type { TicketFilter } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import type { TicketQuery } from './api.ts';
import { ticketStatuses } from './codes.ts';
import type { TicketRecord } from './records.ts';

/** The part of a filter that ITSM 5.1 knows; undefined when nothing can be found by the filter. */
export function ticketQuery(filter: TicketFilter): TicketQuery | undefined {
  const { sns, creator, createdSince, createdUntil, statuses, serviceIds } = filter;
  // ITSM takes an empty list, or an empty name, for no filter at all.
  if ([sns, statuses, serviceIds].some((list) => list?.length === 0)) return undefined;
  if (creator === '') throw badInput('filter.creator', 'must be a login name');
  return {
    sns: sns ?? undefined,
    creator: creator ?? undefined,
    since: createdSince ?? undefined,
    until: createdUntil ?? undefined,
  };
}

/** The part that ITSM would ignore without a word; undefined when there is none of it. */
export function ticketTest({
  bizId,
  statuses,
  serviceIds,
  titleContains,
}: TicketFilter): ((ticket: TicketRecord) => boolean) | undefined {
  const tests: ((ticket: TicketRecord) => boolean)[] = [];
  if (bizId != null) tests.push((ticket) => ticket.bizId === bizId);
  if (statuses) {
    tests.push(({ wire }) =>
      statuses.includes(ticketStatuses.name(wire['current_status']) ?? 'UNKNOWN'),
    );
  }
  if (serviceIds) tests.push(({ wire }) => serviceIds.includes(Number(wire['service_id'])));
  if (titleContains) {
    const part = titleContains.toLowerCase();
    tests.push(({ wire }) => textOf(wire['title']).toLowerCase().includes(part));
  }
  return tests.length === 0 ? undefined : (ticket) => tests.every((test) => test(ticket));
}
