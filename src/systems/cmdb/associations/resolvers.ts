import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import type { Ready } from '../../../graph/loader.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { isInstanceKeyEnough } from '../instances/fields.ts';
import type { InstanceKey } from '../instances/keys.ts';
import type { InstanceRecord } from '../instances/records.ts';
import {
  addInstanceAssociation,
  deleteInstanceAssociation,
  FIND_OBJECT_ASSOCIATION,
} from './api.ts';
import { modelAssociationFields } from './fields.ts';
import type { ModelAssociationRecord } from './records.ts';

const add: MutationResolvers['addInstanceAssociation'] = async (_, { input }, context) => {
  const added = await addInstanceAssociation(context.esb, input);
  context.forget();
  return added;
};

const remove: MutationResolvers['removeInstanceAssociation'] = async (_, { input }, context) => {
  const { instanceAssociationId } = input;
  await deleteInstanceAssociation(context.esb, instanceAssociationId);
  context.forget();
  return { instanceAssociationId };
};

/** That it is associated tells that it is there: only for more than its key is it asked. */
function endOf(
  key: InstanceKey,
  { loaders, selection }: GraphContext,
): Ready<InstanceRecord | null> {
  if (isInstanceKeyEnough(selection, key.modelId)) return { ...key, name: null, wire: {} };
  return loaders.instanceByKey.load(key);
}

export const associationResolvers: Resolvers = {
  Query: {
    modelAssociations: (_, query, { loaders }) => loaders.modelAssociations.load(query),
    instanceAssociations: (_, { bizId, associationId, filter }, { loaders }) =>
      loaders.instanceAssociations.load({ ...filter, bizId, associationId }),
  },
  Mutation: { addInstanceAssociation: add, removeInstanceAssociation: remove },
  Model: {
    associationsTo: (source, { bizId, modelId: targetModelId, kind }, { loaders }) =>
      loaders.modelAssociations.load({
        bizId,
        kind,
        sourceModelId: source.modelId,
        targetModelId,
      }),
    associationsFrom: (target, { bizId, modelId: sourceModelId, kind }, { loaders }) =>
      loaders.modelAssociations.load({
        bizId,
        kind,
        sourceModelId,
        targetModelId: target.modelId,
      }),
  },
  ModelAssociation: {
    ...fieldResolvers(
      FIND_OBJECT_ASSOCIATION,
      modelAssociationFields,
      ({ wire }: ModelAssociationRecord) => wire,
    ),
    id: ({ bizId, kind, sourceModelId, targetModelId, associationId }) =>
      encodeNodeId('ModelAssociation', bizId, kind, sourceModelId, targetModelId, associationId),
    sourceModel: ({ sourceModelId }, _, { loaders }) => loaders.modelById.load(sourceModelId),
    targetModel: ({ targetModelId }, _, { loaders }) => loaders.modelById.load(targetModelId),
    instanceAssociations: ({ bizId, associationId }, _, { loaders }) =>
      loaders.instanceAssociations.load({ bizId, associationId }),
  },
  InstanceAssociation: {
    id: (link) =>
      encodeNodeId(
        'InstanceAssociation',
        link.bizId,
        link.associationId,
        link.sourceInstanceId,
        link.targetInstanceId,
        link.instanceAssociationId ?? '',
      ),
    source: ({ sourceModelId, sourceInstanceId }, _, context) =>
      endOf({ modelId: sourceModelId, instanceId: sourceInstanceId }, context),
    target: ({ targetModelId, targetInstanceId }, _, context) =>
      endOf({ modelId: targetModelId, instanceId: targetInstanceId }, context),
  },
  AddInstanceAssociationPayload: {
    instanceAssociation: async (added, _, { loaders }) => {
      const found = await loaders.instanceAssociations.load(added);
      return (
        found.find((one) => one.instanceAssociationId === added.instanceAssociationId) ??
        found.find(
          (one) =>
            one.sourceInstanceId === added.sourceInstanceId &&
            one.targetInstanceId === added.targetInstanceId,
        ) ??
        null
      );
    },
  },
};
