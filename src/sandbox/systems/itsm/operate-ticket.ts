import type { Call } from '../../handler.ts';
import { end, log } from '../../state/ticket-flow.ts';
import { isOver, type Ticket } from '../../state/tickets.ts';
import { textOf, type Wire } from '../../values.ts';
import { ticketOf } from './find-ticket.ts';
import { operationError, parameterError } from './itsm-failure.ts';
import { isProcessor } from './processors.ts';

/** Operates a whole ticket (behaviour.md G). */
export function operateTicket(params: Wire, call: Call): unknown[] {
  const ticket = ticketOf(params, call);
  const action = textOf(params.action_type);
  const operate = ACTIONS[action];
  if (!operate) throw unsupported(action);
  const operator = textOf(params.operator);
  if (action !== 'WITHDRAW') demandOperator(ticket, operator, call);
  demandRemark(params, call);
  operate({ ticket, operator, remark: textOf(params.action_message), call });
  return [];
}

interface Action {
  readonly ticket: Ticket;
  readonly operator: string;
  readonly remark: string;
  readonly call: Call;
}

const ACTIONS: Readonly<Record<string, (action: Action) => void>> = {
  SUSPEND: suspend,
  UNSUSPEND: unsuspend,
  WITHDRAW: withdraw,
  TERMINATE: terminate,
};

function demandOperator(ticket: Ticket, operator: string, call: Call): void {
  if (isOver(ticket)) throw parameterError('the ticket is closed', '抱歉，单据已关闭，无法操作');
  if (operator && ticket.steps.some((step) => isProcessor(operator, step, ticket, call))) return;
  throw parameterError(`${operator} may not operate the ticket`, `抱歉，${operator}无权操作该单据`);
}

/** Empty text is refused where it is sent; later releases break without the parameter (G). */
function demandRemark({ action_message: remark }: Wire, { modes }: Call): void {
  if (remark === '') {
    throw parameterError(
      'action_message: This field may not be blank.',
      'action_message: 不能为空',
    );
  }
  if (remark === undefined && modes.itsmOperations === 'later') {
    throw operationError("'action_message'", "接口异常，请检查请求参数: 'action_message'");
  }
}

function suspend({ ticket, operator, remark, call }: Action): void {
  if (ticket.status !== 'RUNNING') {
    throw parameterError('the ticket is not running', '抱歉，该单据不在流程中，无法操作');
  }
  if (!remark) throw parameterError('action_message is required', 'action_message: 该字段是必填项');
  ticket.status = 'SUSPENDED';
  log(ticket, operator, `${operator} 挂起单据: ${remark}`, call.state.now());
}

function unsuspend({ ticket, operator, call }: Action): void {
  if (ticket.status !== 'SUSPENDED') {
    throw parameterError('the ticket is not suspended', '抱歉，该单据不在挂起中，无法操作');
  }
  ticket.status = 'RUNNING';
  log(ticket, operator, `${operator} 恢复单据`, call.state.now());
}

/** By its creator, while no later step has been handled, where the flow allows it (G). */
function withdraw({ ticket, operator, call }: Action): void {
  const { isRevocable } = ticket.service;
  if (!isRevocable) throw parameterError('the flow forbids it', '抱歉，当前流程配置无法撤单');
  if (operator !== ticket.creator) {
    throw parameterError('only the creator may withdraw', '抱歉，你无权撤销单据，请联系提单人');
  }
  if (isOver(ticket)) throw parameterError('the ticket is over', '抱歉，单据已经结束，无法撤销');
  if (ticket.isHandled) {
    throw parameterError('the ticket is being handled', '抱歉，单据执行中，无法撤销');
  }
  end(ticket, 'REVOKED', `${operator} 撤销单据`, operator, call.state.now());
}

/** Listed, and not supported by the documented release (G). */
function terminate({ ticket, operator, remark, call }: Action): void {
  if (call.modes.itsmTerminate === 'unsupported') throw unsupported('TERMINATE');
  if (!remark) throw parameterError('action_message is required', 'action_message: 该字段是必填项');
  end(ticket, 'TERMINATED', `${operator} 终止单据: ${remark}`, operator, call.state.now());
}

function unsupported(action: string) {
  return operationError(`unsupported operation: ${action}`, `不支持的操作类型: ${action}`);
}
