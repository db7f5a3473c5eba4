import type { Nodes } from './nodes.ts';
import type { Bound, ReferenceQuery } from './reference-query.ts';

/** A list of hosts with something of another system beside each: where N+1 is met first. */
export const hostsWithAgents: ReferenceQuery = {
  ...{ name: 'hosts-with-agents', document: 'hosts-with-agents', script: 'hosts-with-agents' },
  ...{ hosts: 200, businesses: 32 },
  measures: ['latency', 'many callers', 'one caller'],
  variables: (caller, { bizIds }) => ({ bizId: bizIds[caller] }),
  bound,
  why: `\`search_host\`: 100 hosts are half a page, and the business need not be known to search in it.
GSE knows agents by cloud area and address, so \`get_agent_status\`, one call for all, must wait for
the hosts. \`get_agent_info\` tells of versions, which nobody asked for.`,
};

function bound(data: unknown): Bound {
  const { hosts } = data as { hosts: Nodes<unknown> }; // the answer to this very query
  return hosts.nodes.length > 0 ? { calls: 2, waves: 2 } : { calls: 1, waves: 1 };
}
