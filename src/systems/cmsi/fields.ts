import { bool, text } from '../../graph/fields.ts';

export const channelFields = {
  label: text('label'),
  isActive: bool('is_active'),
};
