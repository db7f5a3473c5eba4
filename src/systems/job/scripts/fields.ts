import { code, int, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';
import { jobScriptLanguages } from '../codes.ts';

export const jobScriptFields = {
  name: text('name'),
  version: text('version'),
  versionRemark: text('tag'),
  language: code('type', jobScriptLanguages),
  languageCode: int('type'),
  creator: person('creator'),
  createdAt: time('create_time'),
  updatedBy: person('last_modify_user'),
  updatedAt: time('last_modify_time'),
};

export const jobScriptContent = text('content');
