import { bool, codeText, int, json, long, text, time } from '../../../graph/fields.ts';
import { person } from '../../../graph/person.ts';
import { failureText, utcTime } from '../fields.ts';

export const taskFields = {
  templateId: long('template_id'),
  createMethod: text('create_method'),
  creator: person('creator'),
  executor: person('executor'),
  createdAt: utcTime('create_time'),
  startedAt: utcTime('start_time'),
  elapsedSeconds: int('elapsed_time'),
  failure: failureText('ex_data'),
  url: text('task_url'),
};

/** What a table of the document calls so, and its example otherwise: both are read. */
export const taskNames = [text('instance_name'), text('name')] as const;
export const taskEnds = [utcTime('end_time'), utcTime('finish_time')] as const;

/** A run of a task or of a node; the one of a node tells more. */
export const runFields = {
  stateCode: codeText('state'),
  startedAt: time('start_time'),
  finishedAt: time('finish_time'),
  elapsedSeconds: int('elapsed_time'),
  retryCount: int('retry'),
  skipped: bool('skip'),
};

export const statusFields = { ...runFields, loopCount: int('loop') };

export const taskNodeFields = { ...statusFields, errorIgnorable: bool('error_ignorable') };

export const nodeDetailFields = {
  ...statusFields,
  inputs: json('inputs'),
  failure: failureText('ex_data'),
};

export const nodeRunFields = {
  ...runFields,
  inputs: json('inputs'),
  outputs: json('outputs'),
  failure: failureText('ex_data'),
};

export const outputFields = { name: text('name'), value: json('value'), preset: bool('preset') };
