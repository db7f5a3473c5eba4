import { code, codeText, int, text } from '../../../graph/fields.ts';
import { associationDeletions, associationMappings } from './codes.ts';

export const modelAssociationFields = {
  recordId: int('id'),
  name: text('bk_obj_asst_name'),
  kindName: text('bk_asst_name'),
  sourceModelName: text('bk_obj_name'),
  targetModelName: text('bk_asst_obj_name'),
  mapping: code('mapping', associationMappings),
  mappingCode: codeText('mapping'),
  onDelete: code('on_delete', associationDeletions),
  onDeleteCode: codeText('on_delete'),
};
