import { code, codeText, int, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';
import { operationTypes } from './codes.ts';

export const operationLogFields = {
  type: code('op_type', operationTypes),
  typeCode: codeText('op_type'),
  description: text('op_desc'),
  target: text('op_target'),
  instanceId: int('inst_id'),
  externalKey: text('ext_key'),
  operatedAt: time('op_time'),
  bizId: int('bk_biz_id'),
  operator: person('operator'),
};
