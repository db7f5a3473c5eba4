import type { Call, HandlerTable } from '../../../handler.ts';
import { MAINLINE } from '../../../state/models.ts';
import type { Wire } from '../../../values.ts';
import { modelOf } from './instance-source.ts';
import { modelName } from './shown.ts';

export const mainlineHandlers: HandlerTable = { get_mainline_object_topo: getMainlineObjectTopo };

/** The chain from business to host; each model is associated with the one above it (B3). */
function getMainlineObjectTopo(_params: Wire, { state: { models }, language }: Call): Wire[] {
  const steps = [...models.associations.values()].filter((each) => each.bk_asst_id === MAINLINE);
  const below = new Map(steps.map((each) => [each.bk_asst_obj_id, each.bk_obj_id]));
  const chain: string[] = [];
  for (let at: string | undefined = 'biz'; at !== undefined; at = below.get(at)) chain.push(at);
  const name = (objId: string | undefined) =>
    objId === undefined ? '' : modelName(models, modelOf(models, objId), language);
  return chain.map((objId, index) => ({
    bk_obj_id: objId,
    bk_obj_name: name(objId),
    bk_supplier_account: '0',
    bk_next_obj: chain[index + 1] ?? '',
    bk_next_name: name(chain[index + 1]),
    bk_pre_obj_id: chain[index - 1] ?? '',
    bk_pre_obj_name: name(chain[index - 1]),
  }));
}
