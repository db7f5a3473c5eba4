import type { Call } from '../../handler.ts';
import { createTicket } from '../../state/new-ticket.ts';
import { scalarText, textOf, type Wire } from '../../values.ts';
import { formValues } from './form-values.ts';
import { parameterError } from './itsm-failure.ts';

/** The requester is trusted from the body, as every operator is (behaviour.md G). */
export function createTicketFrom(params: Wire, { state }: Call): Wire {
  const service = state.itsm.services.get(Number(scalarText(params.service_id)));
  if (!service) throw parameterError('service_id: the service does not exist', '服务不存在');
  const creator = textOf(params.creator);
  if (!creator) throw parameterError('creator: This field is required.', 'creator: 该字段是必填项');
  const values = formValues(service.fields, params.fields, state.cmdb);
  const bizId = values.find(({ field }) => field.key === 'bk_biz_id')?.value;
  const request = {
    service,
    creator,
    values,
    bizId: bizId === undefined ? -1 : Number(bizId),
    source: 'API',
  } as const;
  return { sn: createTicket(state.itsm, request, state.now()).sn };
}
