import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { notFound } from '../../../graph/errors.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { refuseNoChange } from '../changes.ts';
import {
  createClassification,
  deleteClassification,
  SEARCH_CLASSIFICATIONS,
  SEARCH_OBJECT_TOPO,
  searchClassifications,
  updateClassification,
} from './api.ts';
import { classificationFields, modelLinkFields } from './fields.ts';
import type { ClassificationKey, ClassificationRecord, ModelLinkRecord } from './records.ts';

const create: MutationResolvers['createClassification'] = async (_, { input }, context) => {
  await createClassification(context.esb, input.classificationId, input);
  context.forget();
  return input;
};

const update: MutationResolvers['updateClassification'] = async (_, { input }, context) => {
  refuseNoChange(input, ['name', 'icon']);
  const { classificationId, recordId } = await classificationOf(input, context);
  await updateClassification(context.esb, recordId, input);
  context.forget();
  return { classificationId };
};

const remove: MutationResolvers['deleteClassification'] = async (_, { input }, context) => {
  const { classificationId, recordId } = await classificationOf(input, context);
  await deleteClassification(context.esb, recordId);
  context.forget();
  return { classificationId };
};

/** The CMDB changes a group by the number of its record; people know it by its name. */
async function classificationOf(
  { classificationId }: ClassificationKey,
  { loaders }: GraphContext,
): Promise<ClassificationRecord> {
  const found = await loaders.classificationById.load(classificationId);
  if (!found) throw notFound(`classification ${classificationId}`);
  return found;
}

const classification = (
  { classificationId }: ClassificationKey,
  _: unknown,
  { loaders }: GraphContext,
) => loaders.classificationById.load(classificationId);

export const classificationResolvers: Resolvers = {
  Query: {
    classifications: (_, __, { esb }) => searchClassifications(esb),
    classification: (_, { classificationId }, { loaders }) =>
      loaders.classificationById.load(classificationId),
  },
  Mutation: {
    createClassification: create,
    updateClassification: update,
    deleteClassification: remove,
  },
  Classification: {
    ...fieldResolvers(
      SEARCH_CLASSIFICATIONS,
      classificationFields,
      ({ wire }: ClassificationRecord) => wire,
    ),
    id: ({ classificationId }) => encodeNodeId('Classification', classificationId),
    models: ({ classificationId }, _, { loaders }) =>
      loaders.modelsOfClassification.load(classificationId),
    links: ({ classificationId }, _, { loaders }) =>
      loaders.linksOfClassification.load(classificationId),
  },
  ModelLink: {
    ...fieldResolvers(SEARCH_OBJECT_TOPO, modelLinkFields, ({ wire }: ModelLinkRecord) => wire),
    from: ({ fromModelId }, _, { loaders }) => loaders.modelById.load(fromModelId),
    to: ({ toModelId }, _, { loaders }) => loaders.modelById.load(toModelId),
  },
  CreateClassificationPayload: { classification },
  UpdateClassificationPayload: { classification },
};
