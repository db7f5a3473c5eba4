import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { type BusinessTree, readBusinessTree } from './business-tree.ts';
import { idlePoolOf } from './idle-pool-api.ts';
import type { IdlePoolRecord, TopologyRecord } from './records.ts';
import { searchBizInstTopo } from './tree-api.ts';

export interface TopologyLoaders {
  /** By `bizId`; both APIs take one business a call. */
  readonly topologyOfBusiness: Loader<number, readonly TopologyRecord[]>;
  readonly idlePoolOfBusiness: Loader<number, IdlePoolRecord>;
  readonly businessTrees: BusinessTrees;
}

/** The trees that one request has begun to read: each answers for all sets of its business. */
export interface BusinessTrees {
  readonly begin: (bizId: number) => Promise<BusinessTree>;
  readonly begun: (bizId: number) => Promise<BusinessTree> | undefined;
}

export function topologyLoaders({ esb }: LoaderSource): TopologyLoaders {
  const parts = {
    topologyOfBusiness: singleLoader(String, (bizId: number) => searchBizInstTopo(esb, bizId)),
    idlePoolOfBusiness: singleLoader(String, (bizId: number) => idlePoolOf(esb, bizId)),
  };
  const trees = new Map<number, Promise<BusinessTree>>();
  const begin = (bizId: number) => {
    const tree = trees.get(bizId) ?? readBusinessTree(parts, bizId);
    trees.set(bizId, tree);
    return tree;
  };
  return { ...parts, businessTrees: { begin, begun: (bizId) => trees.get(bizId) } };
}
