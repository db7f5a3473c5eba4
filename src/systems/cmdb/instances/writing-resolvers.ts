import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput, notFound } from '../../../graph/errors.ts';
import { refuseNoChange } from '../changes.ts';
import { createInst, deleteInst, updateInst } from './api.ts';
import { deleteInstances, updateInstances } from './bulk.ts';
import type { InstanceKey } from './keys.ts';
import { valuesOf } from './values.ts';

/** Instances that one call takes: each is looked at before. */
const MAX_INSTANCES = 2_000;

const createModelInstance: MutationResolvers['createModelInstance'] = async (
  _,
  { input },
  context,
) => {
  const { modelId, bizId } = input;
  const values = await valuesOf(modelId, input, 'input', context);
  const key = await createInst(context.esb, modelId, bizId, values);
  context.forget();
  return key;
};

const updateModelInstance: MutationResolvers['updateModelInstance'] = async (
  _,
  { input },
  context,
) => {
  const { modelId, instanceId } = input;
  const values = await changesOf(modelId, input, 'input', context);
  await updateInst(context.esb, input, values);
  context.forget();
  return { modelId, instanceId };
};

const updateModelInstances: MutationResolvers['updateModelInstances'] = async (
  _,
  { input },
  context,
) => {
  const { modelId, updates } = input;
  const ids = updates.map(({ instanceId }) => instanceId);
  demandNumber(ids, 'input.updates');
  if (new Set(ids).size < ids.length) {
    throw badInput('input.updates', 'must name each instance once');
  }
  const changes = await Promise.all(
    updates.map(async ({ instanceId, ...update }, index) => {
      const values = await changesOf(modelId, update, `input.updates[${index}]`, context);
      return { instanceId, values };
    }),
  );
  return { results: await updateInstances(context, modelId, changes) };
};

/** A number that no instance has is told apart from a refusal: so it is looked for first. */
const deleteModelInstance: MutationResolvers['deleteModelInstance'] = async (
  _,
  { input },
  context,
) => {
  const { modelId, instanceId } = input;
  if (!(await context.loaders.instanceByKey.load(input))) {
    throw notFound(`instance ${instanceId} of ${modelId}`);
  }
  await deleteInst(context.esb, input);
  context.forget();
  return { modelId, instanceId };
};

const deleteModelInstances: MutationResolvers['deleteModelInstances'] = async (
  _,
  { input },
  context,
) => {
  demandNumber(input.instanceIds, 'input.instanceIds');
  return { results: await deleteInstances(context, input.modelId, input.instanceIds) };
};

function changesOf(
  modelId: string,
  { name, attributes }: { name?: string | null | undefined; attributes?: unknown },
  argument: string,
  context: GraphContext,
) {
  refuseNoChange({ name, attributes }, ['name', 'attributes'], argument);
  return valuesOf(modelId, { name, attributes }, argument, context);
}

function demandNumber(instanceIds: readonly number[], argument: string): void {
  const { length } = instanceIds;
  if (length === 0) throw badInput(argument, 'must name at least one instance');
  if (length <= MAX_INSTANCES) return;
  throw badInput(argument, `must name at most ${MAX_INSTANCES} instances, not ${length}`);
}

const instance = ({ modelId, instanceId }: InstanceKey, _: unknown, { loaders }: GraphContext) =>
  loaders.instanceByKey.load({ modelId, instanceId });

export const instanceWritingResolvers: Resolvers = {
  Mutation: {
    createModelInstance,
    updateModelInstance,
    updateModelInstances,
    deleteModelInstance,
    deleteModelInstances,
  },
  CreateModelInstancePayload: { instance },
  UpdateModelInstancePayload: { instance },
  ModelInstanceUpdateResult: { instance },
};
