import { codes } from '../../../graph/codes.ts';

/** `scope_type` of a drawing; the graph's own argument, so there is no unknown one. */
export const SCOPES = { GLOBAL: 'global', BUSINESS: 'biz', CLASSIFICATION: 'cls' } as const;

export const drawingNodeKinds = codes({ obj: 'MODEL', inst: 'INSTANCE' });
