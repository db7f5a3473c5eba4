import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { notFound } from '../../../graph/errors.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { refuseNoChange } from '../changes.ts';
import {
  createObject,
  deleteObject,
  GET_MAINLINE_OBJECT_TOPO,
  getMainlineObjectTopo,
  SEARCH_OBJECTS,
  searchObjects,
  updateObject,
} from './api.ts';
import { mainlineFields, modelFields } from './fields.ts';
import type { MainlineRecord, ModelKey, ModelRecord } from './records.ts';

const createModel: MutationResolvers['createModel'] = async (_, { input }, context) => {
  const creator = await context.loaders.callerName.load();
  await createObject(context.esb, { ...input, creator });
  context.forget();
  return input;
};

const updateModel: MutationResolvers['updateModel'] = async (_, { input }, context) => {
  const { name, classificationId, icon, positions } = input;
  refuseNoChange(input, ['name', 'classificationId', 'icon', 'positions']);
  const [{ modelId, recordId, ...model }, modifier] = await Promise.all([
    modelOf(input, context),
    context.loaders.callerName.load(),
  ]);
  await updateObject(context.esb, recordId, {
    name,
    icon,
    positions,
    modifier,
    classificationId: classificationId ?? model.classificationId,
  });
  context.forget();
  return { modelId };
};

const deleteModel: MutationResolvers['deleteModel'] = async (_, { input }, context) => {
  const { modelId, recordId } = await modelOf(input, context);
  await deleteObject(context.esb, recordId);
  context.forget();
  return { modelId };
};

/** The CMDB changes a model by the number of its record; people know it by its name. */
async function modelOf({ modelId }: ModelKey, { loaders }: GraphContext): Promise<ModelRecord> {
  const model = await loaders.modelById.load(modelId);
  if (!model) throw notFound(`model ${modelId}`);
  return model;
}

const model = ({ modelId }: ModelKey, _: unknown, { loaders }: GraphContext) =>
  loaders.modelById.load(modelId);

export const modelResolvers: Resolvers = {
  Query: {
    model: (_, { modelId }, { loaders }) => loaders.modelById.load(modelId),
    models: (_, { filter }, { esb }) => searchObjects(esb, filter ?? {}),
    mainline: (_, __, { esb }) => getMainlineObjectTopo(esb),
  },
  Mutation: { createModel, updateModel, deleteModel },
  Model: {
    ...fieldResolvers(SEARCH_OBJECTS, modelFields, wireOf),
    id: ({ modelId }) => encodeNodeId('Model', modelId),
    classification: ({ classificationId }, _, { loaders }) =>
      loaders.classificationById.load(classificationId),
  },
  MainlineLevel: {
    ...fieldResolvers(GET_MAINLINE_OBJECT_TOPO, mainlineFields, ({ wire }: MainlineRecord) => wire),
    model,
  },
  CreateModelPayload: { model },
  UpdateModelPayload: { model },
};
