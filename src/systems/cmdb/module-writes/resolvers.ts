import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import type { ModuleKey } from '../../../graph/keys.ts';
import { wireAttributes, wireChanges } from '../writables.ts';
import { createModule, deleteModule, updateModule } from './api.ts';
import { moduleWritables, reservedModuleAttributes } from './writables.ts';

const create: MutationResolvers['createModule'] = async (_, { input }, context) => {
  const { bizId, setId } = input;
  const data = wireAttributes(moduleWritables, input, reservedModuleAttributes);
  const moduleId = await createModule(context.esb, { bizId, setId }, data);
  context.forget();
  return { bizId, setId, moduleId };
};

const update: MutationResolvers['updateModule'] = async (_, { input }, context) => {
  const { bizId, setId, moduleId } = input;
  const changes = wireChanges(moduleWritables, input, reservedModuleAttributes);
  await updateModule(context.esb, { bizId, setId, moduleId }, changes);
  context.forget();
  return { bizId, setId, moduleId };
};

const remove: MutationResolvers['deleteModule'] = async (_, { input }, context) => {
  await deleteModule(context.esb, input);
  context.forget();
  const { bizId, setId, moduleId } = input;
  return { bizId, setId, moduleId };
};

const module = (key: ModuleKey, _: unknown, { loaders }: GraphContext) =>
  loaders.moduleByKey.load(key);

export const moduleWriteResolvers: Resolvers = {
  Mutation: { createModule: create, updateModule: update, deleteModule: remove },
  CreateModulePayload: { module },
  UpdateModulePayload: { module },
};
