import { end, log, queueForm, settle } from '../state/ticket-flow.ts';
import type { FieldValue, Ticket, TicketStep } from '../state/tickets.ts';

const MINUTE_MS = 60_000;
/** After the last thing that the background does. */
const LATER_MS = 30 * MINUTE_MS;

/** What happened to a ticket after it was created: the service, and the rest of its life. */
export interface TicketStory {
  readonly serviceId: number;
  readonly tell: (ticket: Ticket, at: number) => void;
}

/** One ticket of each story stands in every business, in this order. */
export const BUSINESS_STORIES: readonly TicketStory[] = [
  { serviceId: 1, tell: () => {} },
  { serviceId: 1, tell: (ticket, at) => submit(ticket, at, 'TONGYI') },
  { serviceId: 3, tell: () => {} },
  { serviceId: 2, tell: (ticket, at) => submit(ticket, at, 'TONGYI') },
  { serviceId: 1, tell: stuck },
  { serviceId: 2, tell: broken },
  { serviceId: 1, tell: finished },
  { serviceId: 1, tell: (ticket, at) => submit(ticket, at, 'JUJUE') },
  { serviceId: 3, tell: terminated },
  { serviceId: 1, tell: suspended },
  { serviceId: 2, tell: (ticket, at) => end(ticket, 'REVOKED', '撤单', ticket.creator, at) },
  { serviceId: 2, tell: () => {} },
];

/** And without a business. */
export const FREE_STORIES: readonly TicketStory[] = [
  { serviceId: 4, tell: () => {} },
  { serviceId: 5, tell: () => {} },
  { serviceId: 4, tell: (ticket, at) => submit(ticket, at, '') },
];

/** Sends the form of the first step that waits for one, and lets the background handle it. */
function submit(ticket: Ticket, at: number, verdict: string): void {
  const step = ticket.steps.find((each) => each.status === 'RUNNING');
  if (!step) return;
  queueForm(ticket, step, operatorOf(step), formOf(step, verdict), at);
  settle(ticket, at + LATER_MS);
}

function operatorOf({ processors }: TicketStep): string {
  return processors.type === 'PERSON' ? (processors.names.split(',')[0] ?? '') : 'admin';
}

function formOf({ plan }: TicketStep, verdict: string): FieldValue[] {
  return plan.fields.map((field) => ({
    field,
    value: field.key === 'SHENPIJIEGUO' ? verdict : '已处理 <ok>',
  }));
}

/** The worker has died: QUEUEING without an end. */
function stuck(ticket: Ticket, at: number): void {
  const [step] = ticket.steps;
  if (!step) return;
  queueForm(ticket, step, 'admin', formOf(step, 'TONGYI'), at);
  step.dueAt = Number.POSITIVE_INFINITY;
}

/** Its automatic step has failed. */
function broken(ticket: Ticket, at: number): void {
  for (const [index, step] of ticket.steps.entries()) {
    queueForm(ticket, step, 'admin', formOf(step, 'TONGYI'), at + index * MINUTE_MS);
  }
  // every form was handled, the automatic step is not done yet
  settle(ticket, at + 2 * MINUTE_MS + 1_500);
  const [automatic] = ticket.steps;
  if (!automatic) return;
  automatic.status = 'FAILED';
  automatic.dueAt = null;
  log(ticket, 'system', `自动处理节点【${automatic.plan.name}】失败`, at + 3 * MINUTE_MS, 'SYS');
}

function finished(ticket: Ticket, at: number): void {
  submit(ticket, at, 'TONGYI');
  const [step] = ticket.steps;
  if (!step) return;
  log(ticket, 'li.na', 'li.na 认领节点【资源分配】', at + MINUTE_MS, 'MOBILE');
  queueForm(ticket, step, 'li.na', formOf(step, ''), at + 2 * MINUTE_MS);
  settle(ticket, at + LATER_MS);
  ticket.commentId = String(ticket.id);
}

function terminated(ticket: Ticket, at: number): void {
  const message = 'admin 终止节点【Assign】: not needed any more';
  end(ticket, 'TERMINATED', message, 'admin', at);
}

function suspended(ticket: Ticket, at: number): void {
  ticket.status = 'SUSPENDED';
  log(ticket, 'admin', 'admin 挂起单据: 等待预算', at, 'WEB');
}
