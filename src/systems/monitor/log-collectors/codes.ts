import { codes } from '../../../graph/codes.ts';

export const logEncodings = codes({ 'UTF-8': 'UTF8', GBK: 'GBK' });
