import { chain } from './chain.ts';
import type { ReferenceQuery } from './reference-query.ts';

export type { Bound, ReferenceQuery } from './reference-query.ts';

/** All that can be measured, by name. */
export const queries: ReadonlyMap<string, ReferenceQuery> = new Map(
  [chain].map((query) => [query.name, query]),
);
