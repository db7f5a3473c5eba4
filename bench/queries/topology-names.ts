import type { ReferenceQuery } from './reference-query.ts';

/** The tree of a business, where its names are enough. */
export const topologyNames: ReferenceQuery = {
  ...{ name: 'topology-names', document: 'topology-names', script: 'topology-names' },
  ...{ hosts: 20_000, businesses: 1 },
  measures: ['latency'],
  variables: (caller, { bizIds }) => ({ bizId: bizIds[caller] }),
  bound: () => ({ calls: 3, waves: 1 }),
  why: `\`search_biz_inst_topo\` has ids and names of all sets and modules but the idle pool's, which
\`get_biz_internal_module\` has; both need the business's id alone. Beside them \`search_business\`: the tree has
a root for an archived business and for the resource pool as well, for which the answer is null.
\`search_set\` and then \`search_module\` for each set would be 7 calls in two waves.`,
};
