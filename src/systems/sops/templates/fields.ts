import { code, codeText, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';
import { taskTemplateCategories } from '../codes.ts';

export const taskTemplateFields = {
  name: text('name'),
  category: code('category', taskTemplateCategories),
  categoryCode: codeText('category'),
  creator: person('creator'),
  createdAt: time('create_time'),
  updatedBy: person('editor'),
  updatedAt: time('edit_time'),
};
