import type { Call } from '../../handler.ts';
import { textOf, type Wire } from '../../values.ts';
import { demandForm, demandReceivers, namesOf, reach } from './receivers.ts';
import { contentOf, send } from './send.ts';

export const TELEPHONE = /^\+?\d{5,20}$/;

export function sendSms(params: Wire, call: Call): null {
  demandReceivers('[receiver, receiver__username]', params.receiver, params.receiver__username);
  demandForm(namesOf(params.receiver), TELEPHONE, 'receiver');
  const content = contentOf(textOf(params.content), params.is_content_base64);
  const to = reach(params.receiver, params.receiver__username, call, 'sms');
  send({ channel: 'sms', title: '', content }, to, call);
  return null;
}
