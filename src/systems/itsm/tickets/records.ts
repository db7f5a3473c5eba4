import type { WireObject } from '../../../esb/index.ts';

/** A ticket as get_tickets lists it. */
export interface TicketRecord {
  readonly sn: string;
  /** Null for a ticket without a business. */
  readonly bizId: number | null;
  readonly wire: WireObject;
}

/** How a ticket stands, and what may be done with it: get_ticket_status. */
export interface TicketStatusRecord {
  readonly url: string | null;
  readonly operations: readonly WireObject[];
  readonly steps: readonly TicketStepRecord[];
}

export interface TicketStepRecord {
  readonly stepId: number;
  readonly wire: WireObject;
}

/** What is left of a ticket after a mutation: it is read again when it is asked for. */
export interface TicketHandle {
  readonly sn: string;
}

/** One of a ticket's form values, as it came. */
export type TicketFieldRecord = WireObject;

/** One of a ticket's log entries, as it came. */
export type TicketLogRecord = WireObject;

/** Something that may be done, as it came. */
export type TicketOperationRecord = WireObject;
