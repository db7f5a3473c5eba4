import { esbFailure, type Failure, GENERAL_ERROR } from '../../failure.ts';
import type { Call } from '../../handler.ts';
import type { SandboxUser } from '../../state/identity.ts';
import type { MessageChannel } from '../../state/messages.ts';
import { listOf } from '../../values.ts';

/** Who can be reached, and the login names that cannot. */
export interface Reached {
  readonly contacts: readonly string[];
  readonly skipped: readonly string[];
}

export const NOBODY: Reached = { contacts: [], skipped: [] };

export const CONTACTS: Readonly<Record<MessageChannel, (user: SandboxUser) => string>> = {
  mail: (user) => user.email,
  sms: (user) => user.phone,
  voice: (user) => user.phone,
  weixin: (user) => user.wx_userid,
};

/** A direct contact wins: then the login names are dropped (behaviour.md H). */
export function reach(
  direct: unknown,
  usernames: unknown,
  call: Call,
  channel: MessageChannel,
): Reached {
  const contacts = namesOf(direct);
  if (contacts.length > 0) return { contacts, skipped: [] };
  return reachUsers(namesOf(usernames), call, channel);
}

/** Users who are unknown or have no such contact are skipped (H). */
export function reachUsers(
  names: readonly string[],
  { state }: Call,
  channel: MessageChannel,
): Reached {
  const contacts: string[] = [];
  const skipped: string[] = [];
  for (const name of names) {
    const user = state.identity.users.get(name);
    const contact = user ? CONTACTS[channel](user) : '';
    if (contact) contacts.push(contact);
    else skipped.push(name);
  }
  return { contacts, skipped };
}

export function namesOf(value: unknown): string[] {
  return (listOf(value) ?? []).map(String);
}

/** Neither kind of receiver was given. */
export function demandReceivers(names: string, ...values: readonly unknown[]): void {
  if (values.some((value) => namesOf(value).length > 0)) return;
  throw refused(`${names} cannot all be empty`, `${names} 不能同时为空`);
}

/** One bad address in a direct contact fails the whole call (H). */
export function demandForm(contacts: readonly string[], form: RegExp, name: string): void {
  const bad = contacts.find((contact) => !form.test(contact));
  if (bad !== undefined) {
    throw refused(`[${name}] has a wrong value: ${bad}`, `[${name}] 格式错误: ${bad}`);
  }
}

export function refused(en: string, zh: string): Failure {
  return esbFailure(GENERAL_ERROR, en, zh);
}
