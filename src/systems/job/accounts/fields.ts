import { text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';

export const jobAccountFields = {
  name: text('account'),
  alias: text('alias'),
  os: text('os'),
  creator: person('creator'),
  createdAt: time('create_time'),
};
