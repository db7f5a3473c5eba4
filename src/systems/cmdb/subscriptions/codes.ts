import { codes } from '../../../graph/codes.ts';

export const eventConfirmModes = codes({
  httpstatus: 'HTTP_STATUS',
  regular: 'REGULAR_EXPRESSION',
});
