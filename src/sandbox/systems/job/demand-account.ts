import type { Call } from '../../handler.ts';
import { integerOf, textOf } from '../../values.ts';
import { CODES, missing, refused } from './refusals.ts';

/** An OS account of the business, by name or alias. */
export function demandAccount(name: string, value: unknown, bizId: number, call: Call): void {
  const account = textOf(value);
  if (account === '') throw missing(name);
  if (!call.state.jobLibrary.osAccount(bizId, account)) throw noAccount(account);
}

/** A database account of the business. */
export function demandDbAccount(value: unknown, bizId: number, call: Call): void {
  const id = integerOf(value) ?? 0;
  if (!call.state.jobLibrary.dbAccount(bizId, id)) throw noAccount(String(id));
}

function noAccount(account: string) {
  return refused(CODES.noAccount, `Account [${account}] does not exist`, `账号[${account}]不存在`);
}
