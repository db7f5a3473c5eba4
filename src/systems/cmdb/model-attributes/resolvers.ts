import type { AttributeType, MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput, notFound } from '../../../graph/errors.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { refuseNoChange } from '../changes.ts';
import {
  createObjectAttribute,
  deleteObjectAttribute,
  SEARCH_OBJECT_ATTRIBUTE,
  updateObjectAttribute,
} from './api.ts';
import { attributeTypes } from './codes.ts';
import { attributeFields } from './fields.ts';
import type { ModelAttributeKey, ModelAttributeRecord } from './records.ts';

const ASSOCIATIONS: ReadonlySet<AttributeType> = new Set([
  'SINGLE_ASSOCIATION',
  'MULTIPLE_ASSOCIATION',
  'FOREIGN_KEY',
]);

const create: MutationResolvers['createModelAttribute'] = async (_, { input }, context) => {
  const type = typeCode(input.type);
  if (ASSOCIATIONS.has(input.type) && !input.associatedModelId) {
    throw badInput('input.associatedModelId', `must name a model for the type ${input.type}`);
  }
  if (input.type === 'ENUM' && !(Array.isArray(input.option) && input.option.length > 0)) {
    throw badInput('input.option', 'must list the choices of an ENUM: `[{ id, name }]`');
  }
  const creator = await context.loaders.callerName.load();
  await createObjectAttribute(context.esb, input, creator, { ...input, type });
  context.forget();
  return input;
};

const update: MutationResolvers['updateModelAttribute'] = async (_, { input }, context) => {
  const { modelId, attributeId, ...changes } = input;
  refuseNoChange(changes, CHANGES);
  const type = changes.type ? typeCode(changes.type) : undefined;
  const { recordId } = await attributeOf(input, context);
  await updateObjectAttribute(context.esb, recordId, { ...changes, type });
  context.forget();
  return { modelId, attributeId };
};

const CHANGES = [
  'name',
  'type',
  'option',
  'description',
  'unit',
  'placeholder',
  'groupId',
  'associatedModelId',
  'isUnique',
  'isReadOnly',
  'isRequired',
] as const;

const remove: MutationResolvers['deleteModelAttribute'] = async (_, { input }, context) => {
  const { modelId, attributeId, recordId } = await attributeOf(input, context);
  await deleteObjectAttribute(context.esb, recordId);
  context.forget();
  return { modelId, attributeId };
};

function typeCode(type: AttributeType): string {
  const [code] = attributeTypes.codesOf(type);
  if (code === undefined) throw badInput('input.type', 'must be a type that the CMDB documents');
  return code;
}

/** The CMDB changes an attribute by the number of its record; people know it by its name. */
async function attributeOf(
  key: ModelAttributeKey,
  { loaders }: GraphContext,
): Promise<ModelAttributeRecord> {
  const found = await loaders.modelAttribute.load(key);
  if (!found) throw notFound(`attribute ${key.attributeId} of model ${key.modelId}`);
  return found;
}

const attribute = (key: ModelAttributeKey, _: unknown, { loaders }: GraphContext) =>
  loaders.modelAttribute.load(key);

export const modelAttributeResolvers: Resolvers = {
  Query: { modelAttribute: (_, key, { loaders }) => loaders.modelAttribute.load(key) },
  Mutation: {
    createModelAttribute: create,
    updateModelAttribute: update,
    deleteModelAttribute: remove,
  },
  Model: {
    attributes: ({ modelId }, _, { loaders }) => loaders.attributesOfModel.load(modelId),
  },
  ModelAttribute: {
    ...fieldResolvers(SEARCH_OBJECT_ATTRIBUTE, attributeFields, wireOf),
    id: ({ modelId, attributeId }) => encodeNodeId('ModelAttribute', modelId, attributeId),
    model: ({ modelId }, _, { loaders }) => loaders.modelById.load(modelId),
    associatedModel: ({ associatedModelId }, _, { loaders }) =>
      associatedModelId === null ? null : loaders.modelById.load(associatedModelId),
  },
  CreateModelAttributePayload: { attribute },
  UpdateModelAttributePayload: { attribute },
};
