import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { wireConstants } from '../pipelines/constants.ts';
import { createPeriodicTask, modifyConstants, modifyCron, setPeriodicTaskEnabled } from './api.ts';
import { wireCron } from './cron.ts';
import type { PeriodicTaskKey } from './records.ts';

const makePeriodicTask: MutationResolvers['createPeriodicTask'] = async (_, { input }, context) => {
  const { bizId, templateId, name, cron, constants, excludeNodeIds } = input;
  if (name.trim() === '') throw badInput('input.name', 'must not be empty');
  const made = await createPeriodicTask(context.esb, {
    bizId,
    templateId,
    name,
    cron: wireCron(cron),
    constants: wireConstants(constants),
    excludeNodeIds: excludeNodeIds ?? undefined,
  });
  return changed(made, context);
};

function setEnabled(enabled: boolean) {
  return async (_: unknown, { input }: { input: PeriodicTaskKey }, context: GraphContext) => {
    await setPeriodicTaskEnabled(context.esb, input, enabled);
    return changed(input, context);
  };
}

const changeCron: MutationResolvers['changePeriodicTaskCron'] = async (_, { input }, context) => {
  await modifyCron(context.esb, input, wireCron(input.cron));
  return changed(input, context);
};

const changeConstants: MutationResolvers['changePeriodicTaskConstants'] = async (
  _,
  { input },
  context,
) => {
  const constants = wireConstants(input.constants) ?? {};
  if (Object.keys(constants).length === 0) {
    throw badInput('input.constants', 'must name at least one variable');
  }
  await modifyConstants(context.esb, input, constants);
  return changed(input, context);
};

function changed({ bizId, periodicTaskId }: PeriodicTaskKey, context: GraphContext) {
  context.forget();
  return { bizId, periodicTaskId };
}

export const periodicTaskOperationResolvers: Resolvers = {
  Mutation: {
    createPeriodicTask: makePeriodicTask,
    enablePeriodicTask: setEnabled(true),
    pausePeriodicTask: setEnabled(false),
    changePeriodicTaskCron: changeCron,
    changePeriodicTaskConstants: changeConstants,
  },
  PeriodicTaskPayload: {
    periodicTask: (key, _, { loaders }) => loaders.periodicTaskInfo.load(key),
  },
};
