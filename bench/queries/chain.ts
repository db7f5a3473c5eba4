import { aDayAgo } from './last-day.ts';
import type { Nodes } from './nodes.ts';
import type { Bound, ReferenceQuery } from './reference-query.ts';

const why = `At once: \`search_business\` (the one API that tells of a business without hosts),
\`search_biz_inst_topo\` with \`get_biz_internal_module\` (names and ids of all sets and modules; the
first leaves the idle pool out), \`get_alarms\` of the business (no search by IP is documented; a day's
alarms fit one page) and the first page of \`search_host\`, whose module section spreads the hosts over
the tree. Its count tells the other pages, 200 hosts each as documented: a second wave, where there
are more. GSE knows agents by address, so its two calls, 5,000 hosts each (the step of Job's own
client), must wait for the hosts. \`jobInstances\` costs nothing: no run
was started through the gateway, and Job lists none.
Two ways to fewer calls are not taken. \`find_host_by_module\` is one call in place of the pages, in
as many waves, but sends every attribute with all sections: seven times the bytes and more than
twice the time. \`search_host\` without a limit is one call in two waves on the CMDB of 5.1, against
its document.`;

/** From a business down to the agents and alarms of its hosts, at three sizes. */
export const chains: readonly ReferenceQuery[] = [
  { ...chain(200, 32), measures: ['latency', 'many callers', 'one caller'] },
  { ...chain(2_000, 32), measures: ['latency', 'many callers'] },
  { ...chain(20_000, 1), measures: ['latency'], big: true },
];

function chain(hosts: number, businesses: number): Omit<ReferenceQuery, 'measures'> {
  return {
    ...{ name: `chain-${hosts}`, document: 'chain', script: 'chain' },
    ...{ hosts, businesses, bound, why },
    variables: (caller, { bizIds }) => ({ bizId: bizIds[caller], since: aDayAgo() }),
  };
}

function bound(data: unknown): Bound {
  const hosts = hostIdsIn(data).size;
  const pages = Math.max(1, Math.ceil(hosts / 200));
  const chunks = Math.ceil(hosts / 5000);
  return { calls: 4 + pages + 2 * chunks, waves: waves(hosts, pages) };
}

function waves(hosts: number, pages: number): number {
  if (hosts === 0) return 1;
  return pages > 1 ? 3 : 2;
}

interface Answered {
  readonly business: { readonly sets: Nodes<{ readonly modules: Nodes<ModuleOut> }> };
}

interface ModuleOut {
  readonly hosts: Nodes<{ readonly hostId: number }>;
}

/** A host stands under each of its modules, so ids are counted and not places. */
function hostIdsIn(data: unknown): ReadonlySet<number> {
  const { business } = data as Answered; // the answer to this very query
  const modules = business.sets.nodes.flatMap((set) => set.modules.nodes);
  return new Set(modules.flatMap(({ hosts }) => hosts.nodes.map(({ hostId }) => hostId)));
}
