import type { FlowStep } from './itsm-services.ts';
import type { FieldValue, StepStatus, Ticket, TicketLog, TicketStep } from './tickets.ts';

/** How long a form that was sent lies in the queue (behaviour.md G: asynchronous). */
export const QUEUE_MS = 1_000;
/** How long an automatic step takes. */
export const AUTOMATIC_MS = 2_000;

/** Opens the next stage, or ends the ticket when there is none. */
export function openNextStage(ticket: Ticket, at: number): void {
  ticket.stage += 1;
  ticket.steps = ticket.service.steps
    .filter((plan) => plan.stage === ticket.stage)
    .map((plan) => openStep(plan, ticket, at));
  if (ticket.steps.length === 0) end(ticket, 'FINISHED', '流程结束', 'system', at);
}

/** A form was sent: the step is queueing until the background has handled it. */
export function queueForm(
  ticket: Ticket,
  step: TicketStep,
  operator: string,
  pending: readonly FieldValue[],
  at: number,
): void {
  step.status = 'QUEUEING';
  step.dueAt = at + QUEUE_MS;
  step.operator = operator;
  step.pending = pending;
  touch(ticket, operator, at);
}

/** Does what the background has finished by that moment; a suspended ticket stands still. */
export function settle(ticket: Ticket, now: number): void {
  for (let step = dueStep(ticket, now); step; step = dueStep(ticket, now)) {
    finishStep(ticket, step, step.dueAt ?? now);
  }
}

function dueStep(ticket: Ticket, now: number): TicketStep | undefined {
  if (ticket.status !== 'RUNNING') return undefined;
  return ticket.steps
    .filter((step) => step.dueAt !== null && step.dueAt <= now)
    .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))[0];
}

function finishStep(ticket: Ticket, step: TicketStep, at: number): void {
  const automatic = step.plan.kind === 'automatic';
  step.status = 'FINISHED';
  step.dueAt = null;
  ticket.values.push(...step.pending);
  if (automatic) log(ticket, 'system', `自动处理节点【${step.plan.name}】`, at, 'SYS');
  else log(ticket, step.operator, `${step.operator} 处理节点【${step.plan.name}】(提交)`, at);
  ticket.isHandled = true;
  if (isRejected(step)) end(ticket, 'FINISHED', '审批拒绝，流程结束', 'system', at);
  else goOn(ticket, at);
}

/** An approval that says no ends the ticket. */
function isRejected({ pending }: TicketStep): boolean {
  return pending.some(({ field, value }) => field.key === 'SHENPIJIEGUO' && value === 'JUJUE');
}

/** What waited for the other steps of the stage begins; when all are done, the next stage does. */
function goOn(ticket: Ticket, at: number): void {
  const open = ticket.steps.filter((step) => step.status !== 'FINISHED');
  if (open.length === 0) openNextStage(ticket, at);
  else if (open.every((step) => step.status === 'WAIT')) {
    for (const step of open) step.status = 'RUNNING';
  }
}

function openStep(plan: FlowStep, ticket: Ticket, at: number): TicketStep {
  const automatic = plan.kind === 'automatic';
  const starter = plan.processors.type === 'STARTER';
  return {
    plan,
    status: plan.opensAs,
    processors: starter ? { type: 'STARTER', names: ticket.creator } : plan.processors,
    dueAt: automatic ? at + AUTOMATIC_MS : null,
    operator: '',
    pending: [],
  };
}

/** The end of a ticket; its open steps are gone, but those of a terminated one stay to be seen. */
export function end(
  ticket: Ticket,
  status: 'FINISHED' | 'TERMINATED' | 'REVOKED',
  message: string,
  operator: string,
  at: number,
): void {
  ticket.status = status;
  ticket.endedAt = at;
  if (status !== 'TERMINATED') ticket.steps = [];
  for (const step of ticket.steps) if (step.status !== 'FINISHED') stop(step, 'TERMINATED');
  log(ticket, operator, message, at, operator === 'system' ? 'SYS' : 'API');
}

function stop(step: TicketStep, status: StepStatus): void {
  step.status = status;
  step.dueAt = null;
}

export function log(
  ticket: Ticket,
  operator: string,
  message: string,
  at: number,
  source: TicketLog['source'] = 'API',
): void {
  ticket.logs.push({ operator, message, at, source });
  touch(ticket, operator === 'system' ? ticket.updatedBy : operator, at);
}

function touch(ticket: Ticket, operator: string, at: number): void {
  ticket.updatedBy = operator;
  ticket.updatedAt = at;
}
