import { catalogueApi } from '../../catalogue.ts';
import { badResponse, type Esb, expectObject, type WireObject } from '../../esb/index.ts';

export const GET_USER = catalogueApi('bk_login', 'get_user');
export const GET_BATCH_USERS = catalogueApi('bk_login', 'get_batch_users');

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
