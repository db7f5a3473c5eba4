import type { WireObject } from '../../../esb/index.ts';
import { batchLoader, singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import {
  getTicketInfo,
  getTicketLogs,
  getTicketStatus,
  getTickets,
  type TicketQuery,
  ticketFieldsOf,
  ticketStatusOf,
} from './api.ts';
import type { TicketRecord, TicketStatusRecord } from './records.ts';

/** ITSM takes 10,000; this keeps a call small. */
const TICKETS_A_CALL = 500;

export interface TicketLoaders {
  /** Null for one that is not there, or that the caller may not see. */
  readonly ticketBySn: Loader<string, TicketRecord | null>;
  /** All that a query finds: what ITSM cannot search by is told apart among them. */
  readonly ticketsFound: Loader<TicketQuery, readonly TicketRecord[]>;
  /** These APIs take one ticket a call. */
  readonly ticketFields: Loader<string, readonly WireObject[]>;
  readonly ticketStatus: Loader<string, TicketStatusRecord>;
  readonly ticketLogs: Loader<string, readonly WireObject[]>;
}

export function ticketLoaders({ esb }: LoaderSource): TicketLoaders {
  return {
    ticketBySn: batchLoader<string, TicketRecord>({
      key: (sn) => sn,
      max: TICKETS_A_CALL,
      match: ({ sn }) => sn,
      fetch: async (sns) => {
        const range = { offset: 0, limit: sns.length };
        return (await getTickets(esb, { sns }, range)).items;
      },
    }),
    ticketsFound: singleLoader(JSON.stringify, async (query: TicketQuery) => {
      const all = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
      return (await getTickets(esb, query, all)).items;
    }),
    ticketFields: singleLoader(String, async (sn: string) =>
      ticketFieldsOf(await getTicketInfo(esb, sn)),
    ),
    ticketStatus: singleLoader(String, async (sn: string) =>
      ticketStatusOf(await getTicketStatus(esb, sn)),
    ),
    ticketLogs: singleLoader(String, (sn: string) => getTicketLogs(esb, sn)),
  };
}
