import { code, codeText, int, json, text } from '../../../graph/fields.ts';
import { readPlace } from '../models/positions.ts';
import { drawingNodeKinds } from './codes.ts';

export const drawingNodeFields = {
  kind: code('node_type', drawingNodeKinds),
  kindCode: codeText('node_type'),
  name: text('node_name'),
  x: { wire: 'position', decode: (value: unknown) => readPlace(value).x },
  y: { wire: 'position', decode: (value: unknown) => readPlace(value).y },
  icon: text('bk_obj_icon'),
  extension: json('ext'),
  bizId: int('bk_biz_id'),
};

export const drawingAssociationFields = {
  type: text('bk_asst_type'),
  label: text('bk_object_att_id'),
  kind: code('node_type', drawingNodeKinds),
  kindCode: codeText('node_type'),
};
