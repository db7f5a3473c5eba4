import type { Call, HandlerTable } from '../../../handler.ts';
import type { Wire } from '../../../values.ts';
import { notFound } from '../refusals.ts';
import { requiredText, wholeId } from './inputs.ts';
import { instanceName, itemWithId, modelOf } from './instance-source.ts';
import { type InstanceRef, neighboursOf } from './neighbours.ts';
import { modelName } from './shown.ts';

export const instanceTopoHandlers: HandlerTable = {
  search_inst_association_topo: searchInstAssociationTopo,
};

/** One element: the instance, what it points to and what points to it, by model. */
function searchInstAssociationTopo(params: Wire, call: Call): Wire[] {
  const objId = requiredText(params, 'bk_obj_id');
  const instId = wholeId(params, 'bk_inst_id');
  modelOf(call.state.models, objId);
  const item = itemWithId(call.state, objId, instId);
  if (!item) throw notFound(`instance ${instId} of ${objId}`);
  const { next, prev } = neighboursOf(call.state, objId, item);
  const curr = node(objId, instId, instanceName(objId, item), [], call);
  return [{ curr, next: byModel(next, call), prev: byModel(prev, call) }];
}

/** A node for each model, with its instances below; an instance stands there once. */
function byModel(refs: readonly InstanceRef[], call: Call): Wire[] {
  const groups = new Map<string, Set<number>>();
  for (const { objId, instId } of refs) {
    const group = groups.get(objId);
    if (group) group.add(instId);
    else groups.set(objId, new Set([instId]));
  }
  return [...groups].map(([objId, ids]) => {
    const children = [...ids].flatMap((id) => child(objId, id, call));
    return node(objId, 0, '', children, call);
  });
}

function node(objId: string, instId: number, name: string, children: Wire[], call: Call): Wire {
  const { models } = call.state;
  const model = modelOf(models, objId);
  return {
    bk_inst_id: instId,
    bk_inst_name: name,
    bk_obj_icon: model.bk_obj_icon,
    bk_obj_id: objId,
    bk_obj_name: modelName(models, model, call.language),
    children,
    count: children.length,
  };
}

/** Without its model's icon and name; only cloud areas have `id`. */
function child(objId: string, instId: number, { state }: Call): Wire[] {
  const item = itemWithId(state, objId, instId);
  if (!item) return [];
  const shown = {
    bk_inst_id: instId,
    bk_inst_name: instanceName(objId, item),
    bk_obj_icon: '',
    bk_obj_id: objId,
    bk_obj_name: '',
  };
  return [objId === 'plat' ? { ...shown, id: String(instId) } : shown];
}
