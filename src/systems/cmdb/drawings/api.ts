import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObjects } from '../../../esb/index.ts';
import { SCOPES } from './codes.ts';
import { type DrawingKey, type DrawingRecord, drawingNode } from './records.ts';

export const SEARCH_OBJECT_TOPO_GRAPHICS = catalogueApi('cc', 'search_object_topo_graphics');
const UPDATE_OBJECT_TOPO_GRAPHICS = catalogueApi('cc', 'update_object_topo_graphics');

/** cc/search_object_topo_graphics: one saved drawing; no nodes for one that was never saved. */
export async function searchObjectTopoGraphics(
  esb: Esb,
  { scope, scopeId }: DrawingKey,
): Promise<DrawingRecord> {
  const api = SEARCH_OBJECT_TOPO_GRAPHICS;
  const data = await esb.call(api, { scope_type: SCOPES[scope], scope_id: scopeId });
  return { scope, scopeId, nodes: expectObjects(api, data).map((wire) => drawingNode(api, wire)) };
}

/** A node to save; without an instance, or with instance 0, it is its model. */
export interface PlacedNode {
  readonly modelId: string;
  readonly instanceId?: number | null | undefined;
  readonly x: number;
  readonly y: number;
  readonly icon?: string | null | undefined;
  readonly extension?: unknown;
}

/** cc/update_object_topo_graphics: `update` changes the given nodes, `override` the whole. */
export async function updateObjectTopoGraphics(
  esb: Esb,
  { scope, scopeId }: DrawingKey,
  action: 'update' | 'override',
  nodes: readonly PlacedNode[],
): Promise<void> {
  await esb.call(UPDATE_OBJECT_TOPO_GRAPHICS, {
    scope_type: SCOPES[scope],
    scope_id: scopeId,
    action,
    data: nodes.map(wireNode),
  });
}

function wireNode({ modelId, instanceId, x, y, icon, extension }: PlacedNode) {
  return {
    node_type: instanceId ? 'inst' : 'obj',
    bk_obj_id: modelId,
    bk_inst_id: instanceId ?? 0,
    position: { x, y },
    ext: extension ?? undefined,
    bk_obj_icon: icon ?? undefined,
  };
}
