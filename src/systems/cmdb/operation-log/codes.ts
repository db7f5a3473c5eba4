import { codes } from '../../../graph/codes.ts';

/** What was done, as a number on the wire: behaviour.md B7. */
export const operationTypes = codes({
  '1': 'ADD',
  '2': 'MODIFY',
  '3': 'DELETE',
  '100': 'MOVE_HOST',
});
