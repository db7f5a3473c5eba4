import { bool, int, long, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';

export const periodicTaskFields = {
  name: text('name'),
  templateId: long('template_id'),
  enabled: bool('enabled'),
  creator: person('creator'),
  lastRunAt: time('last_run_at'),
  runCount: int('total_run_count'),
};
