import { esbFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import type { UserGroup } from '../../state/user-groups.ts';
import { recordOf, scalarText, type Wire } from '../../values.ts';
import { demandPathVariables, notFound, optionalText, requiredText } from './refusals.ts';

export const userGroupHandlers: HandlerTable = {
  create_user_group: createUserGroup,
  update_user_group: updateUserGroup,
  delete_user_group: deleteUserGroup,
  search_user_group: searchUserGroup,
};

/** Names may repeat (behaviour.md J), and the new id is not told. */
function createUserGroup(params: Wire, { state }: Call): string {
  const name = requiredText(params, 'group_name');
  state.cmdb.groups.add(name, requiredText(params, 'user_list'));
  return '';
}

function updateUserGroup(params: Wire, { state }: Call): string {
  const group = groupWithId(scalarText(params.group_id), state.cmdb.groups.all());
  const name = optionalText(params, 'group_name');
  const users = optionalText(params, 'user_list');
  group.name = name ?? group.name;
  group.users = users ?? group.users;
  return '';
}

function deleteUserGroup(params: Wire, call: Call): string {
  call.state.cmdb.groups.remove(groupOf(params, call).id);
  return '';
}

/** Both filters match as a part; without any, every group. */
function searchUserGroup(params: Wire, { state }: Call): Wire[] {
  const name = optionalText(params, 'group_name') ?? '';
  const users = optionalText(params, 'user_list') ?? '';
  return state.cmdb.groups
    .all()
    .filter((group) => group.name.includes(name) && group.users.includes(users))
    .map(({ id, name: group_name, users: user_list }) => ({ group_id: id, group_name, user_list }));
}

/**
 * The group that a call is about. The ESB's address is built from `bk_group_id`, which the document
 * does not name: it says `group_id`, wrapped in `delete` for a deletion (behaviour.md A6).
 */
export function groupOf(params: Wire, call: Call): UserGroup {
  demandPathVariables(params, call, { yaml: ['bk_group_id'], documented: [] });
  const id = params.bk_group_id ?? recordOf(params.delete).group_id ?? params.group_id;
  if (scalarText(id) === '') {
    throw esbFailure(
      1306406,
      'Parameter error: [group_id] is required',
      '参数错误：缺少 [group_id]',
    );
  }
  return groupWithId(scalarText(id), call.state.cmdb.groups.all());
}

function groupWithId(id: string, groups: readonly UserGroup[]): UserGroup {
  const group = groups.find((each) => String(each.id) === id);
  if (group) return group;
  throw notFound(`user group ${id}`);
}
