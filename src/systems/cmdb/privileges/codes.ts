import { codes } from '../../../graph/codes.ts';

/** What the CMDB lets people do, by its words. */

export const globalPrivileges = codes({ resource: 'RESOURCE_POOL' });
export const administrationPrivileges = codes({ event: 'EVENT', model: 'MODEL', audit: 'AUDIT' });
export const modelActions = codes({
  create: 'CREATE',
  update: 'UPDATE',
  delete: 'DELETE',
  search: 'SEARCH',
});
export const rolePrivilegeCodes = codes({
  hostupdate: 'UPDATE_HOSTS',
  hosttrans: 'TRANSFER_HOSTS',
  topoupdate: 'UPDATE_TOPOLOGY',
  customapi: 'CUSTOM_QUERIES',
  proconfig: 'PROCESSES',
});
