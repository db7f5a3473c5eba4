import { bool, code, int, is, long, text } from '../../../graph/fields.ts';
import { formFieldTypes } from './codes.ts';

export const serviceFields = {
  name: text('name'),
  description: text('desc'),
  type: text('service_type'),
};

export const catalogFields = {
  key: text('key'),
  name: text('name'),
  description: text('desc'),
  level: int('level'),
};

export const formFieldFields = {
  fieldId: long('id'),
  name: text('name'),
  description: text('desc'),
  type: code('type', formFieldTypes),
  typeCode: text('type'),
  isRequired: is('validate_type', 'REQUIRE'),
  check: text('regex'),
};

/** What only a step's field has. */
export const stepFormFieldFields = {
  isReadonly: bool('is_readonly'),
};

export const formChoiceFields = {
  key: text('key'),
  name: text('name'),
};

export const formColumnFields = {
  key: text('key'),
  name: text('name'),
  display: text('display'),
};
