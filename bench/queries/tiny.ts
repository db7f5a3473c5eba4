import type { ReferenceQuery } from './reference-query.ts';

/** The least that can be asked: what the gateway itself costs stands out. */
export const tiny: ReferenceQuery = {
  ...{ name: 'tiny', document: 'tiny', script: 'tiny', hosts: 200, businesses: 32 },
  measures: ['latency', 'many callers'],
  variables: (caller, { bizIds }) => ({ bizId: bizIds[caller] }),
  bound: () => ({ calls: 1, waves: 1 }),
  why: '`search_business`, with the id as its condition and the name as its one field.',
};
