import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { notFound } from '../../../graph/errors.ts';
import { archivedBusiness } from '../businesses/archived.ts';
import { builtInBusinessAttributes } from '../businesses/fields.ts';
import { wireAttributes, wireChanges } from '../writables.ts';
import {
  createBusiness,
  deleteBusiness,
  updateBusiness,
  updateBusinessEnableStatus,
} from './api.ts';
import type { SwitchedBusiness, WrittenBusiness } from './records.ts';
import { businessWritables } from './writables.ts';

const create: MutationResolvers['createBusiness'] = async (_, { input }, context) => {
  const data = wireAttributes(businessWritables, input, builtInBusinessAttributes);
  const bizId = await createBusiness(context.esb, data);
  context.forget();
  return { bizId };
};

const update: MutationResolvers['updateBusiness'] = async (_, { input }, context) => {
  const { bizId } = input;
  const changes = wireChanges(businessWritables, input, builtInBusinessAttributes);
  await updateBusiness(context.esb, bizId, changes);
  context.forget();
  return { bizId };
};

const remove: MutationResolvers['deleteBusiness'] = async (_, { input }, context) => {
  await deleteBusiness(context.esb, input.bizId);
  context.forget();
  return { bizId: input.bizId };
};

const archive: MutationResolvers['archiveBusiness'] = async (_, { input }, context) => {
  const { bizId } = input;
  if (await archivedBusiness(context, bizId)) return { bizId, outcome: 'UNCHANGED' };
  if (!(await context.loaders.businessById.load(bizId))) throw notFound(`business ${bizId}`);
  await updateBusinessEnableStatus(context.esb, bizId, 'disabled');
  context.forget();
  return { bizId, outcome: 'APPLIED' };
};

/** One that is in use is left alone: restoring it would lengthen its name (behaviour.md J). */
const restore: MutationResolvers['restoreBusiness'] = async (_, { input }, context) => {
  const { bizId } = input;
  if (await context.loaders.businessById.load(bizId)) return { bizId, outcome: 'UNCHANGED' };
  if (!(await archivedBusiness(context, bizId))) throw notFound(`archived business ${bizId}`);
  await updateBusinessEnableStatus(context.esb, bizId, 'enable');
  context.forget();
  return { bizId, outcome: 'APPLIED' };
};

const business = ({ bizId }: WrittenBusiness, _: unknown, { loaders }: GraphContext) =>
  loaders.businessById.load(bizId);

export const businessWriteResolvers: Resolvers = {
  Mutation: {
    createBusiness: create,
    updateBusiness: update,
    deleteBusiness: remove,
    archiveBusiness: archive,
    restoreBusiness: restore,
  },
  CreateBusinessPayload: { business },
  UpdateBusinessPayload: { business },
  ArchiveBusinessPayload: {
    business: ({ bizId }: SwitchedBusiness, _, context) => archivedBusiness(context, bizId),
  },
  RestoreBusinessPayload: { business },
};
