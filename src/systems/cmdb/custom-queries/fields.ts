import { text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';

export const customQueryFields = {
  name: text('name'),
  createdAt: time('create_time'),
  updatedAt: time('last_time'),
  createdBy: person('create_user'),
  updatedBy: person('modify_user'),
};
