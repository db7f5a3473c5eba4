import { codes } from '../../../graph/codes.ts';

export const scriptCharsets = codes({ UTF8: 'UTF8', GBK: 'GBK' });

export const scriptCollectorTypes = codes({ file: 'SCRIPT', cmd: 'COMMAND' });

export const scriptLanguages = codes({
  shell: 'SHELL',
  bat: 'BAT',
  python: 'PYTHON',
  perl: 'PERL',
  powershell: 'POWERSHELL',
  vbs: 'VBS',
  custom: 'CUSTOM',
});

export const scriptColumnTypes = codes({ double: 'DOUBLE', long: 'LONG', string: 'STRING' });

export const scriptColumnUses = codes({ metric: 'METRIC', dimension: 'DIMENSION' });
