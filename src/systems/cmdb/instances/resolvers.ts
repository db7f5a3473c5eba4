import type {
  AssociatedModelResolvers,
  ModelInstanceResolvers,
  ModelInstancesArgs,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { connectionOf, rangeOf } from '../../../graph/connections.ts';
import type { GraphContext, Loaders } from '../../../graph/context.ts';
import { decodeField, fieldResolvers } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { attributesOf } from '../attributes.ts';
import { instanceConditions, instanceSort } from './conditions.ts';
import {
  bizIdOfInstance,
  builtInInstanceAttributes,
  instanceFields,
  instanceProjection,
  isInstanceNameEnough,
} from './fields.ts';
import type { InstanceRecord } from './records.ts';
import { SEARCH_INST_BY_OBJECT, searchInstances } from './search-api.ts';

type InstancesArgs = Omit<ModelInstancesArgs, 'first'> & {
  readonly first?: number | null | undefined;
};

/** A page of the instances of a model. */
async function instancesOf(modelId: string, args: InstancesArgs, context: GraphContext) {
  const { esb, selection } = context;
  const { filter, orderBy } = args;
  const list = { field: 'instances', of: [modelId, filter, orderBy] };
  const range = rangeOf(list, args);
  const page = await searchInstances(esb, {
    modelId,
    conditions: instanceConditions(modelId, filter ?? {}),
    fields: instanceProjection(selection, modelId),
    range,
    sort: instanceSort(orderBy),
  });
  return connectionOf(list, range, page);
}

/** Each comes with its number and name: for more, the instances themselves are asked. */
const associated: AssociatedModelResolvers['instances'] = async (model, _, context) => {
  const { loaders, selection } = context;
  if (isInstanceNameEnough(selection, model.modelId)) return model.instances;
  const found = await loaders.instanceByKey.loadMany(model.instances);
  return found.filter((instance): instance is InstanceRecord => instance !== null);
};

const attributes: ModelInstanceResolvers['attributes'] = (instance, args) =>
  attributesOf(instanceFields, builtInInstanceAttributes(instance.modelId))(instance, args);

/** 0 and null stand for none. A host is told its business by its modules. */
async function bizIdOf(
  { modelId, instanceId, wire }: InstanceRecord,
  loaders: Loaders,
): Promise<number | null> {
  if (modelId === 'biz') return instanceId;
  if (modelId !== 'host') return decodeField(SEARCH_INST_BY_OBJECT, bizIdOfInstance, wire);
  const host = await loaders.hostById.load(instanceId);
  return host?.modules[0]?.bizId ?? null;
}

export const instanceResolvers: Resolvers = {
  Query: {
    modelInstance: (_, key, { loaders }) => loaders.instanceByKey.load(key),
    modelInstances: (_, { modelId, ...args }, context) => instancesOf(modelId, args, context),
  },
  Model: { instances: ({ modelId }, args, context) => instancesOf(modelId, args, context) },
  Host: {
    associatedInstances: ({ hostId }, _, { loaders }) =>
      loaders.associatedInstances.load({ modelId: 'host', instanceId: hostId }),
    cloudArea: ({ cloudId }, _, { loaders }) =>
      loaders.instanceByKey.load({ modelId: 'plat', instanceId: cloudId }),
  },
  TopologyNode: {
    instance: ({ model: modelId, instanceId }, _, { loaders }) =>
      loaders.instanceByKey.load({ modelId, instanceId }),
  },
  Business: {
    associatedInstances: ({ bizId }, _, { loaders }) =>
      loaders.associatedInstances.load({ modelId: 'biz', instanceId: bizId }),
  },
  ModelInstance: {
    ...fieldResolvers(SEARCH_INST_BY_OBJECT, instanceFields, ({ wire }: InstanceRecord) => wire),
    id: ({ modelId, instanceId }) => encodeNodeId('ModelInstance', modelId, instanceId),
    attributes,
    model: ({ modelId }, _, { loaders }) => loaders.modelById.load(modelId),
    associatedInstances: (key, _, { loaders }) => loaders.associatedInstances.load(key),
    host: ({ modelId, instanceId }, _, { loaders }) =>
      modelId === 'host' ? loaders.hostById.load(instanceId) : null,
    business: async (instance, _, { loaders }) => {
      const bizId = await bizIdOf(instance, loaders);
      return bizId ? loaders.businessById.load(bizId) : null;
    },
  },
  AssociatedModel: { instances: associated },
};
