import type { RolePrivileges } from '../state/role-privileges.ts';
import type { UserGroups } from '../state/user-groups.ts';

/** What each business role may do, by the attribute of the business that holds its users. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  bk_biz_maintainer: ['hostupdate', 'hosttrans', 'topoupdate', 'customapi', 'proconfig'],
  bk_biz_developer: ['hostupdate', 'customapi'],
  bk_biz_productor: ['customapi'],
  operator: ['hosttrans', 'proconfig'],
};

export function seedRoles(roles: RolePrivileges): void {
  for (const [property, codes] of Object.entries(ROLES)) roles.bind('biz', property, codes);
}

/** Groups 1 to 4; the last may do nothing beyond its members' roles. */
export function seedUserGroups(groups: UserGroups): void {
  groups.add('管理员', 'admin;zhang.wei', {
    globalBusiness: ['resource'],
    administration: ['event', 'model', 'audit'],
    models: {
      bk_network: {
        bk_router: ['create', 'update', 'delete', 'search'],
        bk_switch: ['update', 'delete'],
      },
      bk_middleware: { bk_tomcat: ['create', 'update', 'delete', 'search'] },
    },
  });
  groups.add('model editors', 'li.na;john.doe;zhang.wei', {
    globalBusiness: [],
    administration: ['model'],
    models: { bk_network: { bk_switch: ['create', 'search'] } },
  });
  groups.add('审计组', 'zhao.min', {
    globalBusiness: [],
    administration: ['audit'],
    models: {},
  });
  groups.add('newcomers', 'wang.fang;o.brien');
}
