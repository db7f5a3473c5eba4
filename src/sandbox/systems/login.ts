import { systemFailure } from '../failure.ts';
import type { Call, HandlerTable } from '../handler.ts';
import type { SandboxUser } from '../state/identity.ts';
import type { RolesByProduct } from '../state/platform-roles.ts';
import { listOf, type Wire } from '../values.ts';

/** The login service: users (behaviour.md H). */
export const loginHandlers: HandlerTable = {
  get_user: getUser,
  get_batch_users: getBatchUsers,
  get_all_users: getAllUsers,
  get_batch_users_platform_role: getBatchUsersPlatformRole,
};

/** The user of the token; one that is only named need not exist. */
function getUser(_params: Wire, { state, username }: Call): SandboxUser {
  const user = state.identity.users.get(username);
  if (!user) throw systemFailure(1302103, 'User does not exist', '用户不存在');
  return user;
}

/** A map by login name: unknown users are simply missing. */
function getBatchUsers(params: Wire, { state }: Call): Record<string, SandboxUser> {
  const names = listOf(params.bk_username_list) ?? [];
  const users = names.flatMap((name) => state.identity.users.get(String(name)) ?? []);
  return Object.fromEntries(users.map((user) => [user.bk_username, user]));
}

const ROLES: readonly unknown[] = [0, 1, 2, 3, 4];

/** A plain array without paging; a role that does not exist is ignored. */
function getAllUsers(params: Wire, { state }: Call): SandboxUser[] {
  const users = [...state.identity.users.values()];
  if (!ROLES.includes(params.bk_role)) return users;
  return users.filter((user) => user.bk_role === params.bk_role);
}

/** User to product to roles; who has no role has no product, unknown users are missing. */
function getBatchUsersPlatformRole(params: Wire, { state }: Call): Record<string, RolesByProduct> {
  const names = (listOf(params.bk_username_list) ?? []).map(String);
  const known = names.filter((name) => state.identity.users.has(name));
  return Object.fromEntries(known.map((name) => [name, state.platformRoles.of(name)]));
}
