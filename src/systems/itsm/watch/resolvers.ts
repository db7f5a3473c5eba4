import { expectObject, type WireObject } from '../../../esb/index.ts';
import type { Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { ticketTopic } from '../../../graph/keys.ts';
import { type Followed, follow } from '../../../graph/live/follow.ts';
import { lastSeen, type SubscriptionEvent } from '../../../graph/live/subscription-event.ts';
import { wholeOnChange } from '../../../graph/live/whole-on-change.ts';
import {
  GET_TICKET_INFO,
  GET_TICKET_STATUS,
  getTicketInfo,
  getTicketStatus,
  ticketFieldsOf,
  ticketRecord,
  ticketStatusOf,
} from '../tickets/api.ts';
import type { TicketRecord } from '../tickets/records.ts';
import { hasEnded, ticketStateText } from './ticket-state.ts';

/** A ticket, with what the APIs of a single one told. */
interface WatchedTicket extends TicketRecord {
  readonly state: WireObject;
  readonly info: WireObject;
}

function progress(sn: string): Followed<WatchedTicket, 'ticketProgress'> {
  return {
    field: 'ticketProgress',
    key: `ticket ${JSON.stringify(sn)}`,
    topic: ticketTopic(sn),
    look: wholeOnChange({
      state: ({ esb }) => getTicketStatus(esb, sn),
      whole: ({ esb }) => getTicketInfo(esb, sn),
      stateOf: ticketStateText,
    }),
    read: ticketOf,
    stateOf: ({ state }) => ticketStateText(state),
    isOver: ({ state }) => hasEnded(state),
    pause: { first: 5_000, longest: 60_000 },
  };
}

/** It stands where its steps do: what was asked a moment later may be ahead of them. */
function ticketOf(told: unknown): WatchedTicket {
  const both = expectObject(GET_TICKET_STATUS, told);
  const state = expectObject(GET_TICKET_STATUS, both['state']);
  const info = expectObject(GET_TICKET_INFO, both['whole']);
  const wire = { ...info, current_status: state['current_status'] };
  return { ...ticketRecord(GET_TICKET_INFO, wire), state, info };
}

type FollowedTicket = SubscriptionEvent<WatchedTicket, 'ticketProgress'>;

export const ticketWatchResolvers: Resolvers = {
  Subscription: {
    ticketProgress: {
      subscribe: (_, { sn, after }, context) =>
        follow(progress(sn), context, lastSeen(context, after)),
      resolve: async (
        { ticketProgress }: FollowedTicket,
        _: unknown,
        { loaders }: GraphContext,
      ) => {
        const ticket = await ticketProgress;
        // What the event shows of its steps and its form was looked at with it.
        loaders.ticketStatus.prime(ticket.sn, ticketStatusOf(ticket.state));
        loaders.ticketFields.prime(ticket.sn, ticketFieldsOf(ticket.info));
        return ticket;
      },
    },
  },
};
