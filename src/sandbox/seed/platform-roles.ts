import { PlatformRoles, type RolesByProduct } from '../state/platform-roles.ts';

/** Every role once (behaviour.md H); who is not here is known but has none. */
const ROLES: Readonly<Record<string, RolesByProduct>> = {
  admin: { bkdata: [1], job: [2] },
  'wang.fang': { job: [2], cmdb: [0] },
  'chen.jie': { job: [3] },
  'zhao.min': { job: [4], bkdata: [4] },
  'john.doe': { job: [0, 2], monitor: [2] },
  mueller: { bkdata: [3] },
};

export function seedPlatformRoles(): PlatformRoles {
  const roles = new PlatformRoles();
  for (const [username, products] of Object.entries(ROLES)) roles.put(username, products);
  return roles;
}
