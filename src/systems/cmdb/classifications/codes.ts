import { codes } from '../../../graph/codes.ts';

/** `arrows` of search_object_topo. */
export const modelLinkDirections = codes({ to: 'ONE_WAY', 'to,from': 'BOTH_WAYS' });
