import type { Call } from '../../handler.ts';
import type { ItsmRole } from '../../state/itsm-services.ts';
import type { Ticket, TicketStep } from '../../state/tickets.ts';
import { textOf } from '../../values.ts';

/** Whether this user may handle the step: the operator must be among its processors (G). */
export function isProcessor(
  username: string,
  { processors, plan }: TicketStep,
  ticket: Ticket,
  call: Call,
): boolean {
  const { type, names } = processors;
  if (plan.kind === 'automatic') return username === 'admin';
  if (type === 'OPEN') return true;
  if (type === 'STARTER' || type === 'PERSON') return names.split(',').includes(username);
  const role = call.state.itsm.roles.get(names);
  return role !== undefined && membersOf(role, ticket, call).includes(username);
}

function membersOf(role: ItsmRole, { bizId }: Ticket, { state }: Call): readonly string[] {
  if ('members' in role) return role.members;
  return textOf(state.cmdb.businesses.get(bizId)?.[role.attribute]).split(',');
}
