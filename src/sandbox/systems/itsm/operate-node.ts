import type { Call } from '../../handler.ts';
import { end, log, queueForm } from '../../state/ticket-flow.ts';
import { isOver, type Ticket, type TicketStep } from '../../state/tickets.ts';
import { isRecord, listOf, scalarText, textOf, type Wire } from '../../values.ts';
import { ticketOf } from './find-ticket.ts';
import { formValues } from './form-values.ts';
import { parameterError } from './itsm-failure.ts';
import { newProcessors, shownProcessors } from './new-processors.ts';
import { isProcessor } from './processors.ts';
import { stepOperations } from './ticket-status.ts';

/** Operates a step. The operator is trusted from the body, whoever calls (behaviour.md G). */
export function operateNode(params: Wire, call: Call): unknown[] {
  const ticket = ticketOf(params, call);
  if (isOver(ticket)) throw parameterError('the ticket is closed', '抱歉，单据已关闭，无法操作');
  const step = stepOf(ticket, params);
  const operator = textOf(params.operator);
  const action = textOf(params.action_type);
  const allowed = stepOperations(ticket, step).includes(action);
  if (!operator || !allowed || !isProcessor(operator, step, ticket, call)) {
    throw parameterError(
      `${operator} cannot operate the step (no permission or unsupported operation)`,
      `抱歉，${operator}不能操作该节点（没有权限或操作类型不支持）`,
    );
  }
  ACTIONS[action]?.({ ticket, step, operator, params, call });
  return [];
}

function stepOf(ticket: Ticket, params: Wire): TicketStep {
  const stateId = Number(scalarText(params.state_id));
  const step = ticket.steps.find((each) => each.plan.stateId === stateId);
  if (!step) {
    const text = scalarText(params.state_id);
    throw parameterError(`step not found: ${text}`, `抱歉，没有找到该节点：${text}`);
  }
  if (step.status !== 'FINISHED') return step;
  throw parameterError(`step ${stateId} is over`, `抱歉，当前节点：${stateId} 已经结束`);
}

interface Action {
  readonly ticket: Ticket;
  readonly step: TicketStep;
  readonly operator: string;
  readonly params: Wire;
  readonly call: Call;
}

const ACTIONS: Readonly<Record<string, (action: Action) => void>> = {
  TRANSITION: transition,
  CLAIM: claim,
  DISTRIBUTE: (action) => handOver(action, '派单'),
  DELIVER: (action) => {
    demandMessage(action.params);
    handOver(action, '转单');
  },
  TERMINATE: terminate,
};

/** Values are text here (G). The step is QUEUEING until the background has handled the form. */
function transition({ ticket, step, operator, params, call }: Action): void {
  const notText = (listOf(params.fields) ?? []).find(
    (item) => isRecord(item) && typeof item.value === 'object',
  );
  if (notText) throw parameterError('fields: value: Not a valid string.', 'fields: 值应为字符串');
  const values = formValues(step.plan.fields, params.fields, call.state.cmdb);
  queueForm(ticket, step, operator, values, call.state.now());
}

/** Later releases validate the processors of a claim too, and then ignore them (G). */
function claim({ ticket, step, operator, params, call }: Action): void {
  if (call.modes.itsmOperations === 'later') newProcessors(params, call);
  step.status = 'RUNNING';
  step.processors = { type: 'PERSON', names: operator };
  log(ticket, operator, `${operator} 认领节点【${step.plan.name}】`, call.state.now());
}

/** One person is at work with it; several, or a role, have to claim it. */
function handOver({ ticket, step, operator, params, call }: Action, verb: string): void {
  const processors = newProcessors(params, call);
  const onePerson = processors.type === 'PERSON' && !processors.names.includes(',');
  step.processors = processors;
  step.status = onePerson ? 'RUNNING' : 'RECEIVING';
  const names = shownProcessors(processors, call);
  const message = `${operator} 将节点【${step.plan.name}】${verb}给【${names}】`;
  log(ticket, operator, message + remarkOf(params), call.state.now());
}

function terminate({ ticket, step, operator, params, call }: Action): void {
  demandMessage(params);
  const message = `${operator} 终止节点【${step.plan.name}】${remarkOf(params)}`;
  end(ticket, 'TERMINATED', message, operator, call.state.now());
}

function remarkOf(params: Wire): string {
  const remark = textOf(params.action_message);
  return remark ? `: ${remark}` : '';
}

function demandMessage(params: Wire): void {
  if (textOf(params.action_message).trim()) return;
  throw parameterError('action_message: This field is required.', 'action_message: 该字段是必填项');
}
