import type { Ask } from '../esb.ts';

/** By login name; a name that nobody has is missing. */
export type Users = Readonly<Record<string, { readonly chname: string } | undefined>>;

/** The people of these names, each asked for once; without any there is nothing to ask. */
export async function usersNamed(ask: Ask, names: readonly string[]): Promise<Users> {
  const distinct = [...new Set(names)].filter((name) => name !== '');
  if (distinct.length === 0) return {};
  return ask('bk_login/get_batch_users', { bk_username_list: distinct });
}
