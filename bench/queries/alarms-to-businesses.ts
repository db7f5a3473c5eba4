import { lastDay } from './last-day.ts';
import type { Nodes } from './nodes.ts';
import type { Bound, ReferenceQuery } from './reference-query.ts';

/** Backwards: from alarms to the businesses of the hosts that they are about. */
export const alarmsToBusinesses: ReferenceQuery = {
  ...{ name: 'alarms-to-businesses', document: 'alarms-to-businesses' },
  ...{ script: 'alarms-to-businesses', hosts: 20_000, businesses: 1 },
  measures: ['latency'],
  variables: (caller, { bizIds }) => ({ bizId: bizIds[caller], ...lastDay() }),
  bound,
  why: `\`get_alarms\`: 200 are one page. Only they tell which hosts are wanted, so \`search_host\` must
wait. It finds the hosts by the alarms' inner IPs in the alarms' cloud areas, and its module, set and
business sections are the whole way up: no further call for any level. 200 alarms are about 200 hosts
at most, which are one page. (An IP that stands for a host in several of these areas is found in each,
for areas and IPs are conditions of their own; so an estate that repeats its addresses may fill a
second page. The sandbox's equal businesses repeat none.) The hosts of the business beside the
alarms, in one wave, would be 200 of 20,000, and nothing tells beforehand which are wanted.`,
};

function bound(data: unknown): Bound {
  // the answer to this very query
  const { alarms } = data as { alarms: Nodes<{ readonly ip: string | null }> };
  const aboutHosts = alarms.nodes.some(({ ip }) => ip !== null);
  return aboutHosts ? { calls: 2, waves: 2 } : { calls: 1, waves: 1 };
}
