import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import {
  SEARCH_OBJECT_TOPO_GRAPHICS,
  searchObjectTopoGraphics,
  updateObjectTopoGraphics,
} from './api.ts';
import { drawingAssociationFields, drawingNodeFields } from './fields.ts';
import type { DrawingAssociationRecord, DrawingNodeRecord } from './records.ts';

const updateDrawing: MutationResolvers['updateDrawing'] = async (_, { input }, context) => {
  const { mode, nodes } = input;
  if (mode === 'CHANGE' && nodes.length === 0) {
    throw badInput('input.nodes', 'must name at least one node to change');
  }
  const bent = nodes.findIndex(({ extension }) => !isObjectOrNone(extension));
  if (bent >= 0) throw badInput(`input.nodes[${bent}].extension`, 'must be an object');
  // The schema has the same defaults: the types alone do not know of them.
  const key = { scope: input.scope ?? 'GLOBAL', scopeId: input.scopeId ?? '0' };
  const action = mode === 'CHANGE' ? 'update' : 'override';
  await updateObjectTopoGraphics(context.esb, key, action, nodes);
  context.forget();
  return key;
};

function isObjectOrNone(value: unknown): boolean {
  return value == null || (typeof value === 'object' && !Array.isArray(value));
}

export const drawingResolvers: Resolvers = {
  Query: { drawing: (_, key, { esb }) => searchObjectTopoGraphics(esb, key) },
  Mutation: { updateDrawing },
  DrawingNode: {
    ...fieldResolvers(
      SEARCH_OBJECT_TOPO_GRAPHICS,
      drawingNodeFields,
      ({ wire }: DrawingNodeRecord) => wire,
    ),
    model: ({ modelId }, _, { loaders }) => loaders.modelById.load(modelId),
    instance: ({ modelId, instanceId, wire }, _, { loaders }) =>
      wire['node_type'] === 'inst' ? loaders.instanceByKey.load({ modelId, instanceId }) : null,
  },
  DrawingAssociation: fieldResolvers(
    SEARCH_OBJECT_TOPO_GRAPHICS,
    drawingAssociationFields,
    ({ wire }: DrawingAssociationRecord) => wire,
  ),
  UpdateDrawingPayload: { drawing: (key, _, { esb }) => searchObjectTopoGraphics(esb, key) },
};
