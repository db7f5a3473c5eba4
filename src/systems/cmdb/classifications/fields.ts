import { code, codeText, is, text } from '../../../graph/fields.ts';
import { modelLinkDirections } from './codes.ts';

export const classificationFields = {
  name: text('bk_classification_name'),
  icon: text('bk_classification_icon'),
  isBuiltIn: is('bk_classification_type', 'inner'),
};

export const modelLinkFields = {
  direction: code('arrows', modelLinkDirections),
  directionCode: codeText('arrows'),
  label: text('label'),
  name: text('label_name'),
  labelType: text('label_type'),
};
