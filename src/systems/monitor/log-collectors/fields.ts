import { code, is, json, text } from '../../../graph/fields.ts';
import { logEncodings } from './codes.ts';

export const logCollectorFields = {
  description: text('data_desc'),
  encoding: code('data_encode', logEncodings),
  encodingCode: text('data_encode'),
  separator: text('sep'),
  path: text('log_path'),
  conditions: json('conditions'),
};

export const logColumnFields = {
  name: text('name'),
  type: text('type'),
  isTimeColumn: is('time_format', '1'),
  timeZone: text('time_zone'),
  description: text('description'),
};
