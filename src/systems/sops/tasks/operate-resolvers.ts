import type { Esb } from '../../../esb/index.ts';
import type { MutationResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { taskTopic } from '../../../graph/keys.ts';
import { wireConstants } from '../pipelines/constants.ts';
import { createTask, nodeCallback, operateTask, startTask } from './operate-api.ts';
import type { TaskKey } from './records.ts';

const FLOW_TYPES = { ORDINARY: 'common', FUNCTIONAL: 'common_func' } as const;

const makeTask: MutationResolvers['createTask'] = async (_, { input }, context) => {
  const { bizId, templateId, name, constants, excludeNodeIds } = input;
  const { source = 'BUSINESS', flowType = 'ORDINARY' } = input;
  if (name.trim() === '') throw badInput('input.name', 'must not be empty');
  const key = await createTask(context.esb, {
    template: { bizId, source, templateId },
    name,
    flowType: FLOW_TYPES[flowType],
    constants: wireConstants(constants),
    excludeNodeIds: excludeNodeIds ?? undefined,
  });
  context.forget();
  return key;
};

const callbackTaskNode: MutationResolvers['callbackTaskNode'] = async (_, { input }, context) => {
  const { bizId, taskId, nodeId, data } = input;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw badInput('input.data', 'must be an object');
  }
  await nodeCallback(context.esb, { bizId, taskId }, nodeId, data);
  return changed({ bizId, taskId }, context);
};

/** What takes a task and nothing else. */
function operate(act: (esb: Esb, key: TaskKey) => Promise<void>) {
  return async (_: unknown, { input }: { input: TaskKey }, context: GraphContext) => {
    const { bizId, taskId } = input;
    await act(context.esb, { bizId, taskId });
    return changed({ bizId, taskId }, context);
  };
}

/** What was read of a task is forgotten, and those who follow it look at once. */
function changed(key: TaskKey, context: GraphContext): TaskKey {
  context.forget();
  context.live.signals.publish(taskTopic(key.taskId));
  return key;
}

export const taskOperationResolvers: Resolvers = {
  Mutation: {
    createTask: makeTask,
    startTask: operate(startTask),
    pauseTask: operate((esb, key) => operateTask(esb, key, 'pause')),
    resumeTask: operate((esb, key) => operateTask(esb, key, 'resume')),
    revokeTask: operate((esb, key) => operateTask(esb, key, 'revoke')),
    callbackTaskNode,
  },
  TaskPayload: { task: (key, _, { loaders }) => loaders.taskByKey.load(key) },
};
