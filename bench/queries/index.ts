import { alarmsToBusinesses } from './alarms-to-businesses.ts';
import { chains } from './chain.ts';
import { counts } from './counts.ts';
import { hostWhole } from './host-whole.ts';
import { hostsWithAgents } from './hosts-with-agents.ts';
import { pagePerModule } from './page-per-module.ts';
import type { ReferenceQuery } from './reference-query.ts';
import { tasks } from './tasks.ts';
import { tickets } from './tickets.ts';
import { tiny } from './tiny.ts';
import { topologyNames } from './topology-names.ts';

export type { Bound, Measure, ReferenceQuery, Variables, World } from './reference-query.ts';

const all: readonly ReferenceQuery[] = [
  tiny,
  hostsWithAgents,
  ...chains,
  alarmsToBusinesses,
  tickets,
  tasks,
  counts,
  pagePerModule,
  topologyNames,
  hostWhole,
];

/** All that can be measured, by name. */
export const queries: ReadonlyMap<string, ReferenceQuery> = new Map(
  all.map((query) => [query.name, query]),
);
