import { bool, code, codeText, type Field, int, json, text } from '../../../graph/fields.ts';
import { constantSources } from '../codes.ts';

export const activityFields = {
  name: text('name'),
  typeCode: codeText('type'),
  stage: text('stage_name'),
  optional: bool('optional'),
  errorIgnorable: bool('error_ignorable'),
  canRetry: bool('can_retry'),
  canSkip: bool('isSkipped'),
  loop: json('loop'),
};

export const flowFields = { isDefault: bool('is_default') };

export const constantFields = {
  name: text('name'),
  index: int('index'),
  description: text('desc'),
  value: json('value'),
  shown: shown('show_type'),
  sourceType: code('source_type', constantSources),
  sourceTypeCode: codeText('source_type'),
  customType: text('custom_type'),
  sourceTag: text('source_tag'),
  sources: json('source_info'),
  validation: text('validation'),
};

/** `show` or `hide`. */
function shown(wire: string): Field<boolean | null> {
  return { wire, decode: (value) => (value == null || value === '' ? null : value === 'show') };
}
