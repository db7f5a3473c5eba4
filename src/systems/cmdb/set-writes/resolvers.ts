import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import type { SetKey } from '../../../graph/keys.ts';
import { refused, writeEach } from '../bulk.ts';
import { wireAttributes, wireChanges } from '../writables.ts';
import { batchDeleteSet, createSet, deleteSet, updateSet } from './api.ts';
import { reservedSetAttributes, setWritables } from './writables.ts';

const create: MutationResolvers['createSet'] = async (_, { input }, context) => {
  const { bizId } = input;
  const attributes = wireAttributes(setWritables, input, reservedSetAttributes);
  const data = { ...attributes, bk_parent_id: input.parentId ?? bizId };
  const setId = await createSet(context.esb, bizId, data);
  context.forget();
  return { bizId, setId };
};

const update: MutationResolvers['updateSet'] = async (_, { input }, context) => {
  const { bizId, setId } = input;
  const changes = wireChanges(setWritables, input, reservedSetAttributes);
  await updateSet(context.esb, { bizId, setId }, changes);
  context.forget();
  return { bizId, setId };
};

const remove: MutationResolvers['deleteSet'] = async (_, { input }, context) => {
  await deleteSet(context.esb, input);
  context.forget();
  const { bizId, setId } = input;
  return { bizId, setId };
};

const removeSeveral: MutationResolvers['deleteSets'] = async (_, { input }, context) => {
  const { bizId } = input;
  const setIds = [...new Set(input.setIds)];
  if (setIds.length === 0) throw badInput('input.setIds', 'must name at least one set');
  const before = await setsThatExist(context, bizId, setIds);
  const verdicts = await writeEach(context, {
    items: setIds,
    judge: (setId) =>
      before.has(setId)
        ? undefined
        : refused(`There is no set ${setId} in business ${bizId} that you may see.`),
    write: (rest) => batchDeleteSet(context.esb, bizId, rest),
    look: async () => {
      const after = await setsThatExist(context, bizId, setIds);
      return (setId) => !after.has(setId);
    },
  });
  return { results: verdicts.map(({ item: setId, ...verdict }) => ({ setId, ...verdict })) };
};

async function setsThatExist(
  { loaders }: GraphContext,
  bizId: number,
  setIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const sets = await loaders.setByKey.loadMany(setIds.map((setId) => ({ bizId, setId })));
  return new Set(sets.flatMap((set) => (set ? [set.setId] : [])));
}

const set = (key: SetKey, _: unknown, { loaders }: GraphContext) => loaders.setByKey.load(key);

export const setWriteResolvers: Resolvers = {
  Mutation: {
    createSet: create,
    updateSet: update,
    deleteSet: remove,
    deleteSets: removeSeveral,
  },
  CreateSetPayload: { set },
  UpdateSetPayload: { set },
};
