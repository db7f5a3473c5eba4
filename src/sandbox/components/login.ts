import type { ComponentTable } from './component.ts';

export const loginComponents: ComponentTable = {
  get_batch_users: { splitLists: ['bk_username_list'] },
  get_batch_users_platform_role: { splitLists: ['bk_username_list'] },
};
