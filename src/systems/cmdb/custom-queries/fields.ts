import { names, text, time } from '../../../graph/fields.ts';

export const customQueryFields = {
  name: text('name'),
  createdAt: time('create_time'),
  updatedAt: time('last_time'),
};

/** Fields that name one person. */
export const customQueryPeople = {
  createdBy: names('create_user'),
  updatedBy: names('modify_user'),
};
