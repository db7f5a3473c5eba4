import type { HostsOut } from './page-per-module/host.ts';
import { pageOf } from './page-per-module/page.ts';
import { isWorthSweeping, sweep, sweptPage } from './page-per-module/sweep.ts';
import { isBusiness } from './reads/business.ts';
import { idlePoolOf, type ModuleOut, type SetOut, setsOf, treeOf } from './reads/tree.ts';
import { type Script, serve } from './serve.ts';

// queries/page-per-module.graphql by hand; queries/page-per-module.ts says why it is these calls.

interface Variables {
  readonly bizId: number;
}

const pagePerModule: Script<Variables> = async (ask, { bizId }) => {
  const [isThere, tree, pool, first] = await Promise.all([
    isBusiness(ask, bizId),
    treeOf(ask, bizId),
    idlePoolOf(ask, bizId),
    sweptPage(ask, bizId, 0),
  ]);
  if (!isThere) return { business: null };
  const sets = setsOf(tree, pool);
  const moduleIds = sets.flatMap(({ modules }) => modules.map(({ moduleId }) => moduleId));
  const hosts = isWorthSweeping(first, moduleIds)
    ? await sweep(ask, bizId, first)
    : new Map(await Promise.all(moduleIds.map((moduleId) => pageOf(ask, bizId, moduleId))));
  return { business: { bizId, sets: { nodes: sets.map((set) => setOut(set, hosts)) } } };
};

type Hosts = ReadonlyMap<number, HostsOut>;

function setOut({ setId, name, modules }: SetOut, hosts: Hosts) {
  return { setId, name, modules: { nodes: modules.map((module) => moduleOut(module, hosts)) } };
}

function moduleOut({ moduleId, name }: ModuleOut, hosts: Hosts) {
  return { moduleId, name, hosts: hosts.get(moduleId) ?? { totalCount: 0, nodes: [] } };
}

serve(pagePerModule);
