import type { Call } from '../../handler.ts';
import { listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { demandForm, demandReceivers, namesOf, type Reached, reachUsers } from './receivers.ts';
import { send } from './send.ts';
import { TELEPHONE } from './sms.ts';

const FIRST_CALL = 2_662_152_043;

/** A person's own number, where given, is called; else the one that the platform knows. */
export function sendVoiceMsg(params: Wire, call: Call): Wire {
  demandReceivers(
    '[user_list_information, receiver__username]',
    params.user_list_information,
    params.receiver__username,
  );
  const people = (listOf(params.user_list_information) ?? []).map(recordOf);
  const to =
    people.length > 0
      ? reachPeople(people, call)
      : reachUsers(namesOf(params.receiver__username), call, 'voice');
  const content = textOf(params.auto_read_message);
  const { id } = send({ channel: 'voice', title: '', content }, to, call);
  return { instance_id: String(FIRST_CALL + id) };
}

function reachPeople(people: readonly Wire[], call: Call): Reached {
  const numbers = people.map((person) => textOf(person.mobile_phone));
  demandForm(numbers.filter(Boolean), TELEPHONE, 'mobile_phone');
  const unnumbered = people.filter((person) => !textOf(person.mobile_phone));
  const known = reachUsers(
    unnumbered.map((person) => textOf(person.username)),
    call,
    'voice',
  );
  return { contacts: [...numbers.filter(Boolean), ...known.contacts], skipped: known.skipped };
}
