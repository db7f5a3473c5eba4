import { type Loader, singleLoader } from '../../../graph/batching.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { idlePoolOf } from './idle-pool-api.ts';
import type { IdlePoolRecord, TopologyRecord } from './records.ts';
import { searchBizInstTopo } from './tree-api.ts';

export interface TopologyLoaders {
  /** By `bizId`; both APIs take one business a call. */
  readonly topologyOfBusiness: Loader<number, readonly TopologyRecord[]>;
  readonly idlePoolOfBusiness: Loader<number, IdlePoolRecord>;
}

export function topologyLoaders({ esb }: LoaderSource): TopologyLoaders {
  return {
    topologyOfBusiness: singleLoader(String, (bizId: number) => searchBizInstTopo(esb, bizId)),
    idlePoolOfBusiness: singleLoader(String, (bizId: number) => idlePoolOf(esb, bizId)),
  };
}
