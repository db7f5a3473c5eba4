import { catalogueApi } from '../../../catalogue.ts';
import { badResponse, type Esb, expectObject, type Params } from '../../../esb/index.ts';
import { textOrNull } from '../wire-values.ts';

const CREATE_TICKET = catalogueApi('itsm', 'create_ticket');
const OPERATE_NODE = catalogueApi('itsm', 'operate_node');
const OPERATE_TICKET = catalogueApi('itsm', 'operate_ticket');

export interface FieldValue {
  readonly key: string;
  readonly value: unknown;
}

/** A ticket to create. ITSM believes any `creator`: it has to be the caller. */
export interface NewTicket {
  readonly serviceId: number;
  readonly creator: string;
  readonly fields: readonly FieldValue[];
}

/** itsm/create_ticket: answers the new ticket's number. A second call creates one more. */
export async function createTicket(esb: Esb, { serviceId, creator, fields }: NewTicket) {
  const data = await esb.call(CREATE_TICKET, { service_id: serviceId, creator, fields });
  const sn = textOrNull(expectObject(CREATE_TICKET, data)['sn']);
  if (sn === null) throw badResponse(CREATE_TICKET, 'no `sn`');
  return sn;
}

/** What is done with a step. ITSM believes any `operator`: it has to be the caller. */
export interface StepOperation {
  readonly sn: string;
  readonly stepId: number;
  readonly operator: string;
  readonly action: 'TRANSITION' | 'CLAIM' | 'DISTRIBUTE' | 'DELIVER' | 'TERMINATE';
  /** What the action wants beside that: behaviour.md G. */
  readonly params: Params;
}

/** itsm/operate_node: one step; what it then becomes, it becomes in the background. */
export async function operateNode(
  esb: Esb,
  { sn, stepId, operator, action, params }: StepOperation,
): Promise<void> {
  const step = { sn, state_id: stepId, operator, action_type: action };
  await esb.call(OPERATE_NODE, { ...step, ...params });
}

/** What is done with a ticket. */
export interface TicketOperation {
  readonly sn: string;
  readonly operator: string;
  readonly action: 'SUSPEND' | 'UNSUSPEND' | 'WITHDRAW' | 'TERMINATE';
  /** Never empty, and always sent: ITSM refuses an empty one and may miss an absent one (G). */
  readonly message: string;
}

/** itsm/operate_ticket: one ticket. The document says that TERMINATE is not supported yet. */
export async function operateTicket(
  esb: Esb,
  { sn, operator, action, message }: TicketOperation,
): Promise<void> {
  await esb.call(OPERATE_TICKET, { sn, operator, action_type: action, action_message: message });
}
