import { catalogueApi } from '../../catalogue.ts';
import {
  badResponse,
  type Esb,
  expectObject,
  expectObjects,
  type WireObject,
} from '../../esb/index.ts';

export const GET_USER = catalogueApi('bk_login', 'get_user');
export const GET_ALL_USERS = catalogueApi('bk_login', 'get_all_users');
export const GET_BATCH_USERS = catalogueApi('bk_login', 'get_batch_users');
export const PLATFORM_ROLE = catalogueApi('bk_login', 'get_batch_users_platform_role');

/** A user as bk_login answers it. */
export interface UserRecord {
  readonly username: string;
  readonly wire: WireObject;
}

/** bk_login/get_user: the user of the caller's `bk_token` or `bk_username`. */
export async function getUser(esb: Esb): Promise<UserRecord> {
  const wire = expectObject(GET_USER, await esb.call(GET_USER, {}));
  const username = wire['bk_username'];
  if (typeof username !== 'string') throw badResponse(GET_USER, 'a user without `bk_username`');
  return { username, wire };
}

/**
 * bk_login/get_all_users: every user, or those of one role, in one unpaged answer. The login
 * service ignores a role number that it does not know (behaviour.md H).
 */
export async function getAllUsers(esb: Esb, role: number | undefined): Promise<UserRecord[]> {
  const api = GET_ALL_USERS;
  return expectObjects(api, await esb.call(api, { bk_role: role })).map((wire) => {
    const username = wire['bk_username'];
    if (typeof username !== 'string') throw badResponse(api, 'a user without `bk_username`');
    return { username, wire };
  });
}

/**
 * bk_login/get_batch_users: users by login name, in one call without a known maximum. Names that
 * nobody has are missing from the answer (behaviour.md H).
 */
export async function getBatchUsers(esb: Esb, usernames: readonly string[]): Promise<UserRecord[]> {
  const api = GET_BATCH_USERS;
  const users = expectObject(api, await esb.call(api, { bk_username_list: usernames }));
  return Object.entries(users).map(([username, user]) => {
    return { username, wire: expectObject(api, user, `the user ${username}`) };
  });
}

/** What one person may do in each product: role numbers by product code. */
export interface PlatformRolesRecord {
  readonly username: string;
  readonly roles: WireObject;
}

/**
 * bk_login/get_batch_users_platform_role: roles by login name and product. Names without any are
 * missing from the answer, or have no product (behaviour.md H).
 */
export async function getBatchUsersPlatformRole(
  esb: Esb,
  usernames: readonly string[],
): Promise<PlatformRolesRecord[]> {
  const api = PLATFORM_ROLE;
  const users = expectObject(api, await esb.call(api, { bk_username_list: usernames }));
  return Object.entries(users).map(([username, roles]) => {
    return { username, roles: expectObject(api, roles, `the roles of ${username}`) };
  });
}
