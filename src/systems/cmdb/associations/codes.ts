import { codes } from '../../../graph/codes.ts';

export const associationMappings = codes({
  '1:1': 'ONE_TO_ONE',
  '1:n': 'ONE_TO_MANY',
  'n:n': 'MANY_TO_MANY',
});

export const associationDeletions = codes({
  none: 'KEEP',
  delete_src: 'DELETE_SOURCE',
  delete_dest: 'DELETE_TARGET',
});
