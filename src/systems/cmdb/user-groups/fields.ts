import { text } from '../../../graph/fields.ts';

export const userGroupFields = { name: text('group_name') };
