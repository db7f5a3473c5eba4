import { code, int, text } from '../../../graph/fields.ts';
import {
  scriptCharsets,
  scriptCollectorTypes,
  scriptColumnTypes,
  scriptColumnUses,
  scriptLanguages,
} from './codes.ts';

export const scriptCollectorFields = {
  description: text('description'),
  charset: code('charset', scriptCharsets),
  charsetCode: text('charset'),
  type: code('script_type', scriptCollectorTypes),
  typeCode: text('script_type'),
  language: code('script_ext', scriptLanguages),
  languageCode: text('script_ext'),
  runCommand: text('script_run_cmd'),
  command: text('start_cmd'),
  intervalMinutes: int('collect_interval'),
  retentionDays: int('raw_data_interval'),
};

export const scriptColumnFields = {
  name: text('name'),
  description: text('description'),
  type: code('type', scriptColumnTypes),
  typeCode: text('type'),
  use: code('monitor_type', scriptColumnUses),
  useCode: text('monitor_type'),
  unit: text('unit'),
};

export const scriptParameterFields = {
  name: text('name'),
  description: text('description'),
};
