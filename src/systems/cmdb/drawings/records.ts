import { type ApiName, expectInt, expectObjects, type WireObject } from '../../../esb/index.ts';
import type { InstanceKey } from '../instances/keys.ts';
import { keyText } from '../key-text.ts';

/** Names one drawing. */
export interface DrawingKey {
  readonly scope: 'GLOBAL' | 'BUSINESS' | 'CLASSIFICATION';
  readonly scopeId: string;
}

export interface DrawingRecord extends DrawingKey {
  readonly nodes: readonly DrawingNodeRecord[];
}

/** A node of a drawing as search_object_topo_graphics answers it; instance 0 is its model. */
export interface DrawingNodeRecord extends InstanceKey {
  readonly associations: readonly DrawingAssociationRecord[];
  readonly wire: WireObject;
}

export interface DrawingAssociationRecord extends InstanceKey {
  readonly wire: WireObject;
}

export function drawingNode(api: ApiName, wire: WireObject): DrawingNodeRecord {
  const associations = expectObjects(api, wire['assts'], '`assts`').map((one) => end(api, one));
  return { ...end(api, wire), associations };
}

function end(api: ApiName, wire: WireObject): DrawingAssociationRecord {
  return {
    modelId: keyText(api, wire, 'bk_obj_id'),
    instanceId: expectInt(api, wire['bk_inst_id'] ?? 0, '`bk_inst_id`'),
    wire,
  };
}
