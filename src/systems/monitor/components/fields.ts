import { bool, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';

export const componentFields = {
  kind: text('component'),
  isDeleted: bool('is_deleted'),
  createdAt: time('create_time'),
  updatedAt: time('update_time'),
};

/** Fields that name a person. */
export const componentPeople = {
  createdBy: person('create_user'),
  updatedBy: person('update_user'),
};
