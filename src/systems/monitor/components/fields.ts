import { bool, names, text, time } from '../../../graph/fields.ts';

export const componentFields = {
  kind: text('component'),
  isDeleted: bool('is_deleted'),
  createdAt: time('create_time'),
  updatedAt: time('update_time'),
};

/** Fields that name a person. */
export const componentPeople = {
  createdBy: names('create_user'),
  updatedBy: names('update_user'),
};
