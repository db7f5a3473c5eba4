import type { Call, HandlerTable } from '../../../handler.ts';
import { type DrawnNode, nodeKey, type ScopeType } from '../../../state/drawings.ts';
import { integerOf, isRecord, listOf, recordOf, textOf, type Wire } from '../../../values.ts';
import { invalidParameter, mustBeSet } from '../refusals.ts';
import { optionalText, requiredText } from './inputs.ts';
import { instanceName, itemWithId } from './instance-source.ts';
import { edgesFrom } from './object-topo.ts';
import { notJson, unknownValue } from './refusals.ts';
import { modelName } from './shown.ts';

export const graphicsHandlers: HandlerTable = {
  search_object_topo_graphics: searchObjectTopoGraphics,
  update_object_topo_graphics: updateObjectTopoGraphics,
};

function searchObjectTopoGraphics(params: Wire, call: Call): Wire[] {
  const { scopeType, scopeId } = scopeOf(params);
  return call.state.models.drawings.nodes(scopeType, scopeId).map((node) => ({
    ...node,
    node_name: nodeName(node, call),
    scope_type: scopeType,
    scope_id: scopeId,
    bk_biz_id: 0,
    bk_supplier_account: '0',
    assts: node.node_type === 'obj' ? associatedNodes(node, call) : [],
  }));
}

/** `update` changes the given nodes, `override` replaces the whole drawing. */
function updateObjectTopoGraphics(params: Wire, call: Call): string {
  const { drawings } = call.state.models;
  const { scopeType, scopeId } = scopeOf(params);
  const action = requiredText(params, 'action');
  if (action !== 'update' && action !== 'override') throw invalidParameter('action');
  const sent = (listOf(params.data) ?? []).map((node) => identified(node, call));
  if (action === 'override') drawings.clear(scopeType, scopeId);
  for (const { id, changes } of sent) {
    const drawn = drawings.node(scopeType, scopeId, nodeKey(id));
    drawings.put(scopeType, scopeId, { ...NEW_NODE, ...drawn, ...changes, ...id });
  }
  return 'success';
}

const NEW_NODE = { position: { x: 0, y: 0 }, ext: {}, bk_obj_icon: '' };

function scopeOf(params: Wire): { scopeType: ScopeType; scopeId: string } {
  const scopeType = requiredText(params, 'scope_type');
  if (scopeType !== 'global' && scopeType !== 'biz' && scopeType !== 'cls') {
    throw invalidParameter('scope_type');
  }
  return { scopeType, scopeId: requiredText(params, 'scope_id') };
}

interface SentNode {
  readonly id: Pick<DrawnNode, 'node_type' | 'bk_obj_id' | 'bk_inst_id'>;
  readonly changes: Partial<Pick<DrawnNode, 'position' | 'ext' | 'bk_obj_icon'>>;
}

function identified(value: unknown, { state: { models } }: Call): SentNode {
  if (!isRecord(value)) throw notJson('data', 'a list of objects');
  const { node_type } = value;
  if (node_type !== 'obj' && node_type !== 'inst') throw invalidParameter('node_type');
  const bk_obj_id = textOf(value.bk_obj_id);
  const bk_inst_id = integerOf(value.bk_inst_id);
  if (!models.model(bk_obj_id)) throw unknownValue('bk_obj_id', bk_obj_id);
  if (bk_inst_id === undefined) throw mustBeSet('bk_inst_id');
  const icon = optionalText(value, 'bk_obj_icon');
  return {
    id: { node_type, bk_obj_id, bk_inst_id },
    changes: {
      ...(value.position === undefined ? {} : { position: positionOf(value.position) }),
      ...(value.ext === undefined ? {} : { ext: recordOf(value.ext) }),
      ...(icon === undefined ? {} : { bk_obj_icon: icon }),
    },
  };
}

function positionOf(position: unknown): DrawnNode['position'] {
  const { x, y } = recordOf(position);
  const [across, down] = [integerOf(x), integerOf(y)];
  if (across === undefined || down === undefined) throw notJson('position', 'x and y as integers');
  return { x: across, y: down };
}

function nodeName(node: DrawnNode, { state, language }: Call): string {
  if (node.node_type === 'inst') {
    const item = itemWithId(state, node.bk_obj_id, node.bk_inst_id);
    return item ? instanceName(node.bk_obj_id, item) : '';
  }
  const model = state.models.model(node.bk_obj_id);
  return model ? modelName(state.models, model, language) : '';
}

function associatedNodes({ bk_obj_id }: DrawnNode, { state: { models } }: Call): Wire[] {
  return edgesFrom(models, bk_obj_id).map((edge) => ({
    bk_asst_type: edge.type,
    node_type: 'obj',
    bk_obj_id: edge.to,
    bk_inst_id: 0,
    bk_object_att_id: edge.id,
    // spelt so on the wire
    lable: {},
  }));
}
