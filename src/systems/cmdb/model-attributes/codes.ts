import { codes } from '../../../graph/codes.ts';

/** `bk_property_type`: behaviour.md B6; the document lacks `float` and `foreignkey`. */
export const attributeTypes = codes({
  singlechar: 'SHORT_TEXT',
  longchar: 'LONG_TEXT',
  int: 'INTEGER',
  float: 'FLOAT',
  enum: 'ENUM',
  date: 'DATE',
  time: 'TIME',
  objuser: 'USER',
  singleasst: 'SINGLE_ASSOCIATION',
  multiasst: 'MULTIPLE_ASSOCIATION',
  foreignkey: 'FOREIGN_KEY',
  timezone: 'TIME_ZONE',
  bool: 'BOOLEAN',
});
