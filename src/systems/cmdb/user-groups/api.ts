import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObjects } from '../../../esb/index.ts';
import { type UserGroupRecord, userGroupRecord } from './records.ts';

const CREATE_USER_GROUP = catalogueApi('cc', 'create_user_group');
const UPDATE_USER_GROUP = catalogueApi('cc', 'update_user_group');
const DELETE_USER_GROUP = catalogueApi('cc', 'delete_user_group');
export const SEARCH_USER_GROUP = catalogueApi('cc', 'search_user_group');

/**
 * cc/search_user_group: every group, unpaged. Its filters match names and members as parts of a
 * text, so `li` would find `li.na`, too: groups are told apart here instead.
 */
export async function searchUserGroup(esb: Esb): Promise<UserGroupRecord[]> {
  const groups = expectObjects(SEARCH_USER_GROUP, await esb.call(SEARCH_USER_GROUP, {}));
  return groups.map((wire) => userGroupRecord(SEARCH_USER_GROUP, wire));
}

/** Name and members of a group; members as one text, joined by `;`. */
export interface GroupValues {
  readonly name?: string | undefined;
  readonly members?: string | undefined;
}

/** cc/create_user_group: does not answer the id. Each call makes another one (behaviour.md J). */
export async function createUserGroup(esb: Esb, values: GroupValues): Promise<void> {
  await esb.call(CREATE_USER_GROUP, wireValues(values));
}

/** cc/update_user_group: changes what is given. */
export async function updateUserGroup(
  esb: Esb,
  groupId: number,
  values: GroupValues,
): Promise<void> {
  await esb.call(UPDATE_USER_GROUP, { group_id: String(groupId), ...wireValues(values) });
}

/**
 * cc/delete_user_group: the document wraps the id in `delete`, the ESB builds its address from
 * `bk_group_id`, so both are sent.
 */
export async function deleteUserGroup(esb: Esb, groupId: number): Promise<void> {
  const id = String(groupId);
  await esb.call(DELETE_USER_GROUP, { delete: { group_id: id }, bk_group_id: id, group_id: id });
}

function wireValues({ name, members }: GroupValues) {
  return { group_name: name, user_list: members };
}
