import type { Call, HandlerTable } from '../../handler.ts';
import { type GroupPrivileges, NO_PRIVILEGES, type UserGroup } from '../../state/user-groups.ts';
import { listOf, scalarText, type Wire } from '../../values.ts';
import { invalidParameter } from './refusals.ts';
import { groupOf } from './user-groups.ts';

export const privilegeHandlers: HandlerTable = {
  get_role_privilege: getRolePrivilege,
  bind_role_privilege: bindRolePrivilege,
  search_group_privilege: searchGroupPrivilege,
  get_user_privilege: getUserPrivilege,
};

const CODES = new Set<unknown>(['hostupdate', 'hosttrans', 'topoupdate', 'customapi', 'proconfig']);

function getRolePrivilege(params: Wire, { state }: Call): readonly string[] {
  const { bk_obj_id, bk_property_id } = params;
  return state.cmdb.roles.of(scalarText(bk_obj_id), scalarText(bk_property_id));
}

/** Replaces what was bound; nothing sent means none. */
function bindRolePrivilege(params: Wire, { state }: Call): string {
  const codes = listOf(params.data ?? []);
  if (!codes) throw invalidParameter('data', 'must be a list');
  const unknown = codes.find((code) => !CODES.has(code));
  if (unknown !== undefined) throw invalidParameter('data', `holds ${JSON.stringify(unknown)}`);
  const { bk_obj_id, bk_property_id } = params;
  state.cmdb.roles.bind(scalarText(bk_obj_id), scalarText(bk_property_id), codes.map(String));
  return 'success';
}

function searchGroupPrivilege(params: Wire, call: Call): Wire {
  const group = groupOf(params, call);
  return { group_id: group.id, ...shown(group.privileges) };
}

/** What all groups of a user allow together; group 0 for a user in none. */
function getUserPrivilege(params: Wire, { state }: Call): Wire {
  const groups = state.cmdb.groups.ofUser(scalarText(params.user_name));
  return { bk_group_id: groups[0]?.id ?? 0, ...shown(together(groups)) };
}

function shown({ globalBusiness, administration, models }: GroupPrivileges): Wire {
  return {
    sys_config: { global_busi: globalBusiness, back_config: administration },
    model_config: models,
  };
}

function together(groups: readonly UserGroup[]): GroupPrivileges {
  return groups.reduce((sum: GroupPrivileges, { privileges }) => {
    return {
      globalBusiness: union(sum.globalBusiness, privileges.globalBusiness),
      administration: union(sum.administration, privileges.administration),
      models: unionOfModels(sum.models, privileges.models),
    };
  }, NO_PRIVILEGES);
}

type Models = GroupPrivileges['models'];

function unionOfModels(one: Models, other: Models): Models {
  const sum: Record<string, Record<string, readonly string[]>> = {};
  for (const [group, models] of [...Object.entries(one), ...Object.entries(other)]) {
    const known = sum[group] ?? {};
    for (const [model, actions] of Object.entries(models)) {
      known[model] = union(known[model] ?? [], actions);
    }
    sum[group] = known;
  }
  return sum;
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
