import { long, text } from '../../../graph/fields.ts';
import { authorFields } from '../templates/fields.ts';

export const cronJobFields = {
  ...authorFields,
  name: text('cron_name'),
  expression: text('cron_expression'),
  jobTemplateId: long('bk_job_id'),
  jobTemplateName: text('job_name'),
};
