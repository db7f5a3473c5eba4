import { alarmTime } from '../times.ts';
import type { Itsm } from './itsm.ts';
import type { ItsmService } from './itsm-services.ts';
import { log, openNextStage } from './ticket-flow.ts';
import type { FieldValue, Ticket, TicketLog } from './tickets.ts';

export interface TicketRequest {
  readonly service: ItsmService;
  readonly creator: string;
  readonly bizId: number;
  readonly values: readonly FieldValue[];
  readonly source: TicketLog['source'];
  /** Its number; by default one is made from the time. */
  readonly sn?: string | undefined;
}

/** Hands a request in: the ticket starts at the first stage of its workflow. */
export function createTicket(itsm: Itsm, request: TicketRequest, at: number): Ticket {
  const { service, creator, bizId, values, source } = request;
  const title = values.find(({ field }) => field.key === 'title')?.value;
  const ticket: Ticket = {
    id: itsm.tickets.size + 1,
    sn: request.sn ?? freeNumber(itsm, at),
    title: typeof title === 'string' ? title : '',
    service,
    bizId,
    creator,
    createdAt: at,
    updatedBy: creator,
    updatedAt: at,
    endedAt: null,
    status: 'RUNNING',
    stage: 0,
    steps: [],
    values: [...values],
    logs: [],
    isHandled: false,
    commentId: '',
  };
  itsm.tickets.add(ticket);
  log(ticket, creator, '流程开始', at, source);
  log(ticket, creator, `${creator} 处理节点【提单】(提交)`, at, source);
  openNextStage(ticket, at);
  return ticket;
}

/** NO, the time of the server to the hundredth of a second, and on until the number is free. */
function freeNumber(itsm: Itsm, at: number): string {
  for (let ms = at; ; ms += 10) {
    const hundredths = String(Math.floor((ms % 1000) / 10)).padStart(2, '0');
    const sn = `NO${alarmTime(ms).slice(0, 19).replaceAll(/\D/g, '')}${hundredths}`;
    if (!itsm.tickets.get(sn)) return sn;
  }
}
