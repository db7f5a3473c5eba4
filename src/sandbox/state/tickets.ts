import type { FlowStep, FormField, ItsmService, Processors } from './itsm-services.ts';

export type TicketStatus = 'RUNNING' | 'SUSPENDED' | 'FINISHED' | 'TERMINATED' | 'REVOKED';

export type StepStatus =
  | 'WAIT'
  | 'RUNNING'
  | 'QUEUEING'
  | 'RECEIVING'
  | 'DISTRIBUTING'
  | 'TERMINATED'
  | 'FINISHED'
  | 'FAILED';

export interface FieldValue {
  readonly field: FormField;
  readonly value: unknown;
}

/** A step that a ticket has reached. */
export interface TicketStep {
  readonly plan: FlowStep;
  status: StepStatus;
  processors: Processors;
  /** When the background is done with it; null while it waits for a person. */
  dueAt: number | null;
  /** Who sent the form of a QUEUEING step. */
  operator: string;
  /** The form that takes effect when the background has handled it. */
  pending: readonly FieldValue[];
}

export interface TicketLog {
  readonly operator: string;
  readonly at: number;
  readonly message: string;
  readonly source: 'WEB' | 'MOBILE' | 'API' | 'SYS';
}

export interface Ticket {
  readonly id: number;
  readonly sn: string;
  readonly title: string;
  readonly service: ItsmService;
  /** -1 without a business (behaviour.md G). */
  readonly bizId: number;
  readonly creator: string;
  readonly createdAt: number;
  updatedBy: string;
  updatedAt: number;
  endedAt: number | null;
  status: TicketStatus;
  stage: number;
  /** The steps of the current stage; those of a terminated ticket stay. */
  steps: TicketStep[];
  readonly values: FieldValue[];
  readonly logs: TicketLog[];
  /** Whether a step behind the request has been handled: then it cannot be withdrawn. */
  isHandled: boolean;
  commentId: string;
}

/** Over: every operation is refused (behaviour.md G). */
export function isOver({ status }: Ticket): boolean {
  return status === 'FINISHED' || status === 'TERMINATED' || status === 'REVOKED';
}

/** Tickets by number. */
export class Tickets {
  readonly #bySn = new Map<string, Ticket>();

  get size(): number {
    return this.#bySn.size;
  }

  add(ticket: Ticket): void {
    this.#bySn.set(ticket.sn, ticket);
  }

  get(sn: string): Ticket | undefined {
    return this.#bySn.get(sn);
  }

  all(): Ticket[] {
    return [...this.#bySn.values()];
  }
}
