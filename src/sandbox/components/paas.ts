import type { ComponentTable } from './component.ts';

export const paasComponents: ComponentTable = {
  // joined by `;`, or a JSON array (behaviour.md H)
  get_app_info: { splitLists: ['target_app_code', 'fields'] },
};
