import type { PeriodicTaskResolvers, Resolvers } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { decodeField, fieldResolvers } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { constantsOf } from '../pipelines/constants.ts';
import { pipelineRecord } from '../pipelines/records.ts';
import { GET_PERIODIC_TASK_INFO, GET_PERIODIC_TASK_LIST } from './api.ts';
import { cronOf } from './cron.ts';
import { periodicTaskFields } from './fields.ts';
import type { PeriodicTaskRecord } from './records.ts';

/** What only get_periodic_task_info tells, from the record itself where it has it. */
async function infoOf(task: PeriodicTaskRecord, { loaders }: GraphContext) {
  const { wire } = 'form' in task.wire ? task : await loaders.periodicTaskInfo.load(task);
  return wire;
}

function templateIdOf({ wire }: PeriodicTaskRecord): number | null {
  return decodeField(GET_PERIODIC_TASK_LIST, periodicTaskFields.templateId, wire);
}

const periodicTask: PeriodicTaskResolvers = {
  ...fieldResolvers(
    GET_PERIODIC_TASK_LIST,
    periodicTaskFields,
    ({ wire }: PeriodicTaskRecord) => wire,
  ),
  id: ({ bizId, periodicTaskId }) => encodeNodeId('PeriodicTask', bizId, periodicTaskId),
  cron: ({ wire }) => cronOf(wire['cron']),
  form: async (task, _, context) =>
    constantsOf(GET_PERIODIC_TASK_INFO, (await infoOf(task, context))['form']),
  constants: async (task, _, context) => {
    const { api, tree } = pipelineRecord(GET_PERIODIC_TASK_INFO, await infoOf(task, context));
    return constantsOf(api, tree['constants']);
  },
  pipeline: async (task, _, context) =>
    pipelineRecord(GET_PERIODIC_TASK_INFO, await infoOf(task, context)),
  template: (task, _, { loaders }) => {
    const templateId = templateIdOf(task);
    if (templateId === null) return null;
    const { bizId } = task;
    return loaders.taskTemplateByKey.load({ bizId, source: 'BUSINESS', templateId });
  },
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

export const periodicTaskResolvers: Resolvers = {
  Query: {
    periodicTask: (_, key, { loaders }) => loaders.periodicTaskInfo.load(key),
    periodicTasks: (_, { bizId }, { loaders }) => loaders.periodicTasks.load(bizId),
  },
  Business: { periodicTasks: ({ bizId }, _, { loaders }) => loaders.periodicTasks.load(bizId) },
  TaskTemplate: {
    periodicTasks: async ({ bizId, source, templateId }, _, { loaders }) => {
      if (source === 'COMMON') return []; // 5.1 makes none from a common template
      const all = await loaders.periodicTasks.load(bizId);
      return all.filter((task) => templateIdOf(task) === templateId);
    },
  },
  PeriodicTask: periodicTask,
};
