import { type ApiName, badResponse, expectObject, type WireObject } from '../../../esb/index.ts';
import type { ModelPrivilege, Privileges, RolePrivileges } from '../../../generated/resolvers.ts';
import type { Codes } from '../../../graph/codes.ts';
import { decodeField, int } from '../../../graph/fields.ts';
import {
  administrationPrivileges,
  globalPrivileges,
  modelActions,
  rolePrivilegeCodes,
} from './codes.ts';
import type { Role } from './records.ts';

/** The group has two names, and no group is sent as 0 (catalogue, get_user_privilege). */
const GROUP_NAMES = ['group_id', 'bk_group_id'] as const;

/** Privileges of a user or a group; what is missing or null is none. */
export function privilegesOf(api: ApiName, data: unknown): Privileges {
  const wire = expectObject(api, data);
  const system = objectOr(api, wire['sys_config'], '`sys_config`');
  // The document's table shows it beside `sys_config`, its example inside.
  const administration = system['back_config'] ?? wire['back_config'];
  const global = words(api, system['global_busi'], '`global_busi`');
  const backOffice = words(api, administration, '`back_config`');
  return {
    groupId: groupOf(api, wire),
    global: named(globalPrivileges, global),
    globalCode: global,
    administration: named(administrationPrivileges, backOffice),
    administrationCode: backOffice,
    models: modelsOf(api, wire['model_config']),
  };
}

export function rolePrivilegesOf(api: ApiName, role: Role, data: unknown): RolePrivileges {
  const codes = words(api, data, '`data`');
  return { ...role, privileges: named(rolePrivilegeCodes, codes), privilegesCode: codes };
}

function groupOf(api: ApiName, wire: WireObject): number | null {
  const ids = GROUP_NAMES.map((name) => decodeField(api, int(name), wire));
  return ids.find((id) => id !== null && id !== 0) ?? null;
}

function modelsOf(api: ApiName, config: unknown): ModelPrivilege[] {
  const classifications = Object.entries(objectOr(api, config, '`model_config`'));
  return classifications.flatMap(([classification, models]) =>
    Object.entries(objectOr(api, models, `\`model_config.${classification}\``)).map(
      ([model, actions]) => {
        const codes = words(api, actions, `\`model_config.${classification}.${model}\``);
        return { classification, model, actions: named(modelActions, codes), actionsCode: codes };
      },
    ),
  );
}

function named<Name extends string>(table: Codes<Name>, codes: readonly string[]) {
  return codes.map((code) => table.name(code) ?? 'UNKNOWN');
}

function objectOr(api: ApiName, value: unknown, what: string): WireObject {
  return value === null || value === undefined ? {} : expectObject(api, value, what);
}

function words(api: ApiName, value: unknown, what: string): string[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw badResponse(api, `${what} that is no list`);
  return value.map((word) => {
    if (typeof word === 'string') return word;
    throw badResponse(api, `${what} with an item that is no text`);
  });
}
