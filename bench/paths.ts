import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The reference queries. */
export const QUERIES = fileURLToPath(new URL('queries', import.meta.url));
/** All that a run writes; ignored by git. */
export const RESULTS = fileURLToPath(new URL('results', import.meta.url));
