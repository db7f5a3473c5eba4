import { bool, code, codeText, int, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';
import { attributeTypes } from './codes.ts';
import { readOption } from './option.ts';

export const attributeFields = {
  name: text('bk_property_name'),
  description: text('description'),
  type: code('bk_property_type', attributeTypes),
  typeCode: codeText('bk_property_type'),
  option: { wire: 'option', decode: readOption },
  unit: text('unit'),
  placeholder: text('placeholder'),
  groupId: text('bk_property_group'),
  groupName: text('bk_property_group_name'),
  index: int('bk_property_index'),
  associationTypeCode: int('bk_asst_type'),
  isEditable: bool('editable'),
  isUnique: bool('isonly'),
  isBuiltIn: bool('ispre'),
  isReadOnly: bool('isreadonly'),
  isRequired: bool('isrequired'),
  isHidden: bool('isapi'),
  createdAt: time('create_time'),
  updatedAt: time('last_time'),
  creator: person('creator'),
};
