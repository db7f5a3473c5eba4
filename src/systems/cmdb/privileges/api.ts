import { catalogueApi } from '../../../catalogue.ts';
import type { Esb } from '../../../esb/index.ts';
import type { Privileges, RolePrivileges } from '../../../generated/resolvers.ts';
import { privilegesOf, rolePrivilegesOf } from './decode.ts';
import type { Role } from './records.ts';

const SEARCH_GROUP_PRIVILEGE = catalogueApi('cc', 'search_group_privilege');
const GET_USER_PRIVILEGE = catalogueApi('cc', 'get_user_privilege');
const GET_ROLE_PRIVILEGE = catalogueApi('cc', 'get_role_privilege');
const BIND_ROLE_PRIVILEGE = catalogueApi('cc', 'bind_role_privilege');

/**
 * cc/search_group_privilege: what the members of a group may do. The ESB builds its address from
 * `bk_group_id`, which the document does not name, so both names are sent.
 */
export async function searchGroupPrivilege(esb: Esb, groupId: number): Promise<Privileges> {
  const api = SEARCH_GROUP_PRIVILEGE;
  const id = String(groupId);
  return privilegesOf(api, await esb.call(api, { group_id: id, bk_group_id: id }));
}

/** cc/get_user_privilege: what one user may do through groups. */
export async function getUserPrivilege(esb: Esb, username: string): Promise<Privileges> {
  const api = GET_USER_PRIVILEGE;
  return privilegesOf(api, await esb.call(api, { user_name: username }));
}

/** cc/get_role_privilege: a list of codes; empty for an attribute that is no role. */
export async function getRolePrivilege(esb: Esb, role: Role): Promise<RolePrivileges> {
  const data = await esb.call(GET_ROLE_PRIVILEGE, wireRole(role));
  return rolePrivilegesOf(GET_ROLE_PRIVILEGE, { model: role.model, role: role.role }, data);
}

/** cc/bind_role_privilege: replaces what the role might do before. */
export async function bindRolePrivilege(
  esb: Esb,
  role: Role,
  codes: readonly string[],
): Promise<void> {
  await esb.call(BIND_ROLE_PRIVILEGE, { ...wireRole(role), data: codes });
}

function wireRole({ model, role }: Role) {
  return { bk_obj_id: model, bk_property_id: role };
}
