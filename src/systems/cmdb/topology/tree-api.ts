import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectInt, expectObjects, textOf, type WireObject } from '../../../esb/index.ts';
import type { TopologyRecord } from './records.ts';

const SEARCH_BIZ_INST_TOPO = catalogueApi('cc', 'search_biz_inst_topo');

/**
 * cc/search_biz_inst_topo: the whole tree of one business, without the idle pool and without
 * hosts; no roots for an unknown business. `level` is sent because some releases keep to it and
 * answer two levels without (behaviour.md B3).
 */
export async function searchBizInstTopo(esb: Esb, bizId: number): Promise<TopologyRecord[]> {
  const data = await esb.call(SEARCH_BIZ_INST_TOPO, { bk_biz_id: bizId, level: -1 });
  return expectObjects(SEARCH_BIZ_INST_TOPO, data).map(node);
}

function node(wire: WireObject): TopologyRecord {
  return {
    model: textOf(wire['bk_obj_id']),
    modelName: textOf(wire['bk_obj_name']),
    instanceId: expectInt(SEARCH_BIZ_INST_TOPO, wire['bk_inst_id'], '`bk_inst_id`'),
    name: textOf(wire['bk_inst_name']),
    children: expectObjects(SEARCH_BIZ_INST_TOPO, wire['child'], '`child`').map(node),
  };
}
