import { catalogueApi } from '../../../catalogue.ts';
import {
  type ApiName,
  badResponse,
  type Esb,
  EsbError,
  expectInt,
  expectLong,
  expectObject,
  expectObjects,
  expectPage,
  fetchByNumber,
  type Page,
  type Params,
  type Range,
  type WireObject,
} from '../../../esb/index.ts';
import { textOrNull } from '../wire-values.ts';
import type { TicketRecord, TicketStatusRecord } from './records.ts';
import { serverTime } from './server-time.ts';

export const GET_TICKETS = catalogueApi('itsm', 'get_tickets');
export const GET_TICKET_INFO = catalogueApi('itsm', 'get_ticket_info');
export const GET_TICKET_STATUS = catalogueApi('itsm', 'get_ticket_status');
export const GET_TICKET_LOGS = catalogueApi('itsm', 'get_ticket_logs');

/** What ITSM 5.1 searches by. Anything else it ignores without a word (behaviour.md G). */
export interface TicketQuery {
  readonly sns?: readonly string[] | undefined;
  readonly creator?: string | undefined;
  /** ISO times, both inclusive. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Few enough for a quick answer; ITSM would cut at 10,000. */
export const TICKETS_A_PAGE = 1_000;

/** itsm/get_tickets: tickets by page number, without drafts and deleted ones. */
export function getTickets(
  esb: Esb,
  query: TicketQuery,
  range: Range,
): Promise<Page<TicketRecord>> {
  const { sns, creator, since, until } = query;
  const filter = {
    sns,
    creator,
    create_at__gte: since === undefined ? undefined : serverTime(since, 'up'),
    create_at__lte: until === undefined ? undefined : serverTime(until, 'down'),
  };
  return fetchByNumber(GET_TICKETS, range, TICKETS_A_PAGE, (page, size) =>
    pageOf(esb, filter, page, size),
  );
}

/** A page past the end is an error to ITSM, and nothing but an empty page to us (G). */
async function pageOf(
  esb: Esb,
  filter: Params,
  page: number,
  size: number,
): Promise<Page<TicketRecord>> {
  try {
    return await askPage(esb, filter, page, size);
  } catch (error) {
    if (page === 1 || !(error instanceof EsbError) || error.code !== 'ESB_ERROR') throw error;
    const { total } = await askPage(esb, filter, 1, size);
    if (total > (page - 1) * size) throw error;
    return { total, items: [] };
  }
}

async function askPage(
  esb: Esb,
  filter: Params,
  page: number,
  size: number,
): Promise<Page<TicketRecord>> {
  const data = await esb.call(GET_TICKETS, { ...filter, page, page_size: size });
  const { total, items } = expectPage(GET_TICKETS, data, 'count', 'items');
  return { total, items: items.map((wire) => ticketRecord(GET_TICKETS, wire)) };
}

/** A ticket as a list of them or get_ticket_info has it. */
export function ticketRecord(api: ApiName, wire: WireObject): TicketRecord {
  const sn = textOrNull(wire['sn']);
  if (sn === null) throw badResponse(api, 'a ticket without `sn`');
  const bizId = expectInt(api, wire['bk_biz_id'] ?? -1, '`bk_biz_id`');
  return { sn, bizId: bizId < 0 ? null : bizId, wire };
}

/** itsm/get_ticket_info: one ticket, with what its form was filled in with. */
export async function getTicketInfo(esb: Esb, sn: string): Promise<WireObject> {
  return expectObject(GET_TICKET_INFO, await esb.call(GET_TICKET_INFO, { sn }));
}

export function ticketFieldsOf(info: WireObject): readonly WireObject[] {
  return expectObjects(GET_TICKET_INFO, info['fields'], '`fields`');
}

/** itsm/get_ticket_status: how one ticket stands, and what may be done with it. */
export async function getTicketStatus(esb: Esb, sn: string): Promise<WireObject> {
  return expectObject(GET_TICKET_STATUS, await esb.call(GET_TICKET_STATUS, { sn }));
}

export function ticketStatusOf(data: WireObject): TicketStatusRecord {
  const api = GET_TICKET_STATUS;
  const steps = expectObjects(api, data['current_steps'], '`current_steps`');
  return {
    url: textOrNull(data['ticket_url']),
    operations: expectObjects(api, data['operations'], '`operations`'),
    steps: steps.map((wire) => ({
      stepId: expectLong(api, wire['state_id'], '`state_id`'),
      wire,
    })),
  };
}

/** itsm/get_ticket_logs: what has been done with one ticket, unpaged. */
export async function getTicketLogs(esb: Esb, sn: string): Promise<readonly WireObject[]> {
  const data = expectObject(GET_TICKET_LOGS, await esb.call(GET_TICKET_LOGS, { sn }));
  return expectObjects(GET_TICKET_LOGS, data['logs'], '`logs`');
}
