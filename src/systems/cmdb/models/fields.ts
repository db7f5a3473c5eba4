import { bool, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';
import { readPositions } from './positions.ts';

export const modelFields = {
  name: text('bk_obj_name'),
  icon: text('bk_obj_icon'),
  description: text('description'),
  isBuiltIn: bool('ispre'),
  isPaused: bool('bk_ispaused'),
  positions: { wire: 'position', decode: readPositions },
  createdAt: time('create_time'),
  updatedAt: time('last_time'),
  creator: person('creator'),
  modifier: person('modifier'),
};

/** Names on the wire are not symmetrical: `bk_next_obj`, but `bk_pre_obj_id`. */
export const mainlineFields = {
  name: text('bk_obj_name'),
  previousModelId: orNull('bk_pre_obj_id'),
  previousName: orNull('bk_pre_obj_name'),
  nextModelId: orNull('bk_next_obj'),
  nextName: orNull('bk_next_name'),
};

/** Text that is empty for none. */
function orNull(wire: string) {
  const field = text(wire);
  const decode = (value: unknown) => (value === '' ? null : field.decode(value));
  return { wire, decode };
}
