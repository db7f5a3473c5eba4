import { isBusiness } from './reads/business.ts';
import { idlePoolOf, setsOf, treeOf } from './reads/tree.ts';
import { type Script, serve } from './serve.ts';

// queries/topology-names.graphql by hand; queries/topology-names.ts says why it is these calls.

interface Variables {
  readonly bizId: number;
}

const topologyNames: Script<Variables> = async (ask, { bizId }) => {
  const [isThere, tree, pool] = await Promise.all([
    isBusiness(ask, bizId),
    treeOf(ask, bizId),
    idlePoolOf(ask, bizId),
  ]);
  if (!isThere) return { business: null };
  const nodes = setsOf(tree, pool).map(({ setId, name, modules }) => ({
    setId,
    name,
    modules: { nodes: modules },
  }));
  return { business: { bizId, sets: { nodes } } };
};

serve(topologyNames);
