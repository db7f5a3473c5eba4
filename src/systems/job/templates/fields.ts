import { bool, code, codeText, int, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';
import {
  jobScriptLanguages,
  jobTemplateLabels,
  jobVariableCategories,
  jobVariableTypes,
} from '../codes.ts';

/** Who made and changed it, and when. */
export const authorFields = {
  creator: person('creator'),
  createdAt: time('create_time'),
  updatedBy: person('last_modify_user'),
  updatedAt: time('last_modify_time'),
};

export const jobTemplateFields = {
  ...authorFields,
  name: text('name'),
  label: code('tag_id', jobTemplateLabels),
  labelCode: codeText('tag_id'),
  stepCount: int('step_num'),
};

export const jobTemplateStepFields = {
  ...authorFields,
  name: text('name'),
  blockOrder: int('block_order'),
  blockName: text('block_name'),
  order: int('order'),
  pauseAfter: bool('pause'),
  account: text('account'),
  scriptLanguage: code('script_type', jobScriptLanguages),
  scriptLanguageCode: int('script_type'),
  scriptContent: text('script_content'),
  scriptParams: text('script_param'),
  timeoutSeconds: int('script_timeout'),
  paramsSensitive: bool('is_param_sensitive'),
  targetPath: text('file_target_path'),
};

export const jobGlobalVariableFields = {
  name: text('name'),
  type: code('type', jobVariableTypes),
  typeCode: int('type'),
  category: code('category', jobVariableCategories),
  categoryCode: int('category'),
  value: text('value'),
  description: text('description'),
};
