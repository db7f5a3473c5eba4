import { objectsOf, textOf, type WireObject } from '../../../esb/index.ts';
import type {
  Resolvers,
  TicketFilter,
  TicketResolvers,
  TicketStepResolvers,
} from '../../../generated/resolvers.ts';
import { type ConnectionArgs, connectionOf, pageOf, rangeOf } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { decodeField, fieldResolvers, long } from '../../../graph/fields.ts';
import type { UserKey } from '../../../graph/keys.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { textOrNull } from '../wire-values.ts';
import {
  GET_TICKET_INFO,
  GET_TICKET_LOGS,
  GET_TICKET_STATUS,
  GET_TICKETS,
  getTickets,
} from './api.ts';
import { operationKinds, ticketStatuses } from './codes.ts';
import {
  operationFields,
  stepFields,
  ticketFieldFields,
  ticketFields,
  ticketLogFields,
} from './fields.ts';
import { ticketQuery, ticketTest } from './filter.ts';
import type { TicketRecord, TicketStepRecord } from './records.ts';

const itself = (wire: WireObject) => wire;

interface TicketsArgs extends ConnectionArgs {
  readonly filter?: TicketFilter | null | undefined;
}

/** Tickets in which `own` holds beside the filter; all are read when ITSM cannot search by it. */
async function ticketsWith(own: TicketFilter, args: TicketsArgs, { esb, loaders }: GraphContext) {
  const filter = merged(args.filter ?? {}, own);
  const list = { field: 'tickets', of: filter };
  const range = rangeOf(list, args);
  const query = ticketQuery(filter);
  const test = ticketTest(filter);
  if (!query) return connectionOf(list, range, pageOf<TicketRecord>([], range));
  if (!test) return connectionOf(list, range, await getTickets(esb, query, range));
  const found = await loaders.ticketsFound.load(query);
  return connectionOf(list, range, pageOf(found.filter(test), range));
}

/** The parent decides its own part of the filter: another one there could find nothing. */
function merged(filter: TicketFilter, own: TicketFilter): TicketFilter {
  for (const name of ['bizId', 'creator'] as const) {
    if (own[name] != null && filter[name] != null && filter[name] !== own[name]) {
      throw badInput(`filter.${name}`, 'is not that of the parent; leave it out');
    }
  }
  return { ...filter, ...own };
}

/** `creator` is `name(display)` in details and logs, a bare name in lists (behaviour.md G). */
function person(value: unknown): UserKey | null {
  const username = textOrNull(value)?.replace(/\(.*\)$/, '');
  return username ? { username } : null;
}

const ticket: TicketResolvers = {
  ...fieldResolvers(GET_TICKETS, ticketFields, ({ wire }: TicketRecord) => wire),
  id: ({ sn }) => encodeNodeId('Ticket', sn),
  status: ({ wire }) => ticketStatuses.name(wire['current_status']) ?? 'UNKNOWN',
  creator: ({ wire }) => person(wire['creator']),
  updatedBy: ({ wire }) => person(wire['updated_by']),
  url: async ({ sn, wire }, _, { loaders }) =>
    textOrNull(wire['ticket_url']) ?? (await loaders.ticketStatus.load(sn)).url,
  fields: ({ sn }, _, { loaders }) => loaders.ticketFields.load(sn),
  currentSteps: async ({ sn }, _, { loaders }) => (await loaders.ticketStatus.load(sn)).steps,
  operations: async ({ sn }, _, { loaders }) => (await loaders.ticketStatus.load(sn)).operations,
  logs: ({ sn }, _, { loaders }) => loaders.ticketLogs.load(sn),
  service: ({ wire }, _, { loaders }) => {
    const serviceId = decodeField(GET_TICKETS, long('service_id'), wire);
    return serviceId === null ? null : loaders.serviceById.load(serviceId);
  },
  business: ({ bizId }, _, { loaders }) =>
    bizId === null ? null : loaders.businessById.load(bizId),
};

/** The types of processors that are login names. */
const PEOPLE: ReadonlySet<unknown> = new Set(['PERSON', 'STARTER']);

const step: TicketStepResolvers = {
  ...fieldResolvers(GET_TICKET_STATUS, stepFields, ({ wire }: TicketStepRecord) => wire),
  people: ({ wire }) => {
    if (!PEOPLE.has(wire['processors_type'])) return [];
    const names = decodeField(GET_TICKET_STATUS, stepFields.processors, wire);
    return names.flatMap((name) => person(name) ?? []);
  },
  operations: ({ wire }) => objectsOf(wire['operations']),
  fields: ({ wire }) => objectsOf(wire['fields']),
};

export const ticketResolvers: Resolvers = {
  Query: {
    ticket: (_, { sn }, { loaders }) => (sn === '' ? null : loaders.ticketBySn.load(sn)),
    tickets: (_, args, context) => ticketsWith({}, args, context),
  },
  Business: { tickets: ({ bizId }, args, context) => ticketsWith({ bizId }, args, context) },
  User: {
    tickets: ({ username }, args, context) => ticketsWith({ creator: username }, args, context),
  },
  Ticket: ticket,
  TicketField: {
    ...fieldResolvers(GET_TICKET_INFO, ticketFieldFields, itself),
    key: (wire) => textOf(wire['key']),
  },
  TicketStep: step,
  TicketOperation: {
    ...fieldResolvers(GET_TICKET_STATUS, operationFields, itself),
    kind: (wire) => operationKinds.name(wire['key']) ?? 'UNKNOWN',
  },
  TicketLog: {
    ...fieldResolvers(GET_TICKET_LOGS, ticketLogFields, itself),
    operator: (wire) => (wire['operator'] === 'system' ? null : person(wire['operator'])),
  },
};
