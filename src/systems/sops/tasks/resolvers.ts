import { expectObjects, textOf, type WireObject } from '../../../esb/index.ts';
import type {
  BusinessResolvers,
  Resolvers,
  TaskNodeDetailResolvers,
  TaskNodeResolvers,
  TaskResolvers,
} from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import { decodeField, type Field, fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { whenReady } from '../../../graph/loader.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { taskStates } from '../codes.ts';
import { constantsOf } from '../pipelines/constants.ts';
import { pipelineRecord } from '../pipelines/records.ts';
import { GET_TASK_DETAIL, GET_TASK_NODE_DETAIL, GET_TASK_STATUS } from './api.ts';
import { MAX_TASKS } from './asked-tasks.ts';
import {
  nodeDetailFields,
  nodeRunFields,
  outputFields,
  statusFields,
  taskEnds,
  taskFields,
  taskNames,
  taskNodeFields,
} from './fields.ts';
import { nodesOfTask } from './nodes.ts';
import { jobInstanceIdOf, noted, outputsOf } from './runs.ts';
import { hasSomethingToTell } from './told.ts';

const stateOf = ({ wire }: { readonly wire: WireObject }) =>
  taskStates.name(wire['state']) ?? 'UNKNOWN';

const task: TaskResolvers = {
  ...fieldResolvers(GET_TASK_DETAIL, taskFields, wireOf),
  id: ({ bizId, taskId }) => encodeNodeId('Task', bizId, taskId),
  name: ({ wire }) => firstOf(taskNames, wire),
  finishedAt: ({ wire }) => firstOf(taskEnds, wire),
  constants: ({ wire }) => constantsOf(GET_TASK_DETAIL, wire['constants']),
  outputs: ({ wire }) =>
    expectObjects(GET_TASK_DETAIL, wire['outputs'], '`outputs`').map((output) => ({
      wire: output,
    })),
  pipeline: ({ wire }) => pipelineRecord(GET_TASK_DETAIL, wire),
  status: async (key, _, { loaders }) => ({ wire: await loaders.taskStatus.load(key) }),
  nodes: async (record, _, { loaders }) =>
    nodesOfTask(record, await loaders.taskStatus.load(record)),
  template: ({ bizId, wire }, _, { loaders }) => {
    const templateId = decodeField(GET_TASK_DETAIL, taskFields.templateId, wire);
    if (templateId === null) return null;
    return loaders.taskTemplateByKey.load({ bizId, source: 'BUSINESS', templateId });
  },
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

function firstOf(fields: readonly Field<string | null>[], wire: WireObject): string | null {
  const values = fields.map((field) => decodeField(GET_TASK_DETAIL, field, wire));
  return values.find((value) => value !== null) ?? null;
}

const taskNode: TaskNodeResolvers = {
  ...fieldResolvers(GET_TASK_STATUS, taskNodeFields, wireOf),
  // A node that has not begun is not in the status at all.
  state: ({ wire }) =>
    taskStates.name(wire['state']) ?? (Object.keys(wire).length === 0 ? 'CREATED' : 'UNKNOWN'),
  detail: (node, _, context) =>
    hasSomethingToTell(node)
      ? whenReady(context.loaders.taskNodeDetail.load(node), (detail) =>
          noted(detail, { name: node.name }, context),
        )
      : null,
};

const taskNodeDetail: TaskNodeDetailResolvers = {
  ...fieldResolvers(GET_TASK_NODE_DETAIL, nodeDetailFields, wireOf),
  state: stateOf,
  outputs: (detail) => outputsOf(detail).map((wire) => ({ wire })),
  histories: ({ wire }) =>
    expectObjects(GET_TASK_NODE_DETAIL, wire['histories'], '`histories`').map((run) => ({
      wire: run,
    })),
  jobInstanceId: jobInstanceIdOf,
  jobInstance: (detail, _, { loaders }) => {
    const jobInstanceId = jobInstanceIdOf(detail);
    if (jobInstanceId === null) return null;
    return loaders.jobInstanceOfTask.load({ bizId: detail.task.bizId, jobInstanceId });
  },
};

const tasksOfBusiness: BusinessResolvers['tasks'] = ({ bizId }, { taskIds }, { loaders }) => {
  if (taskIds.length > MAX_TASKS) {
    throw badInput('taskIds', `must name at most ${MAX_TASKS} tasks, not ${taskIds.length}`);
  }
  return taskIds.map((taskId) => loaders.taskByKey.load({ bizId, taskId }));
};

export const taskResolvers: Resolvers = {
  Query: {
    task: (_, key, { loaders }) => loaders.taskByKey.load(key),
    taskStatus: async (_, key, { loaders }) => ({ wire: await loaders.taskStatus.load(key) }),
    taskNodeDetail: (_, { nodeId, pluginCode, subFlowNodeIds, ...task }, context) => {
      const place = { pluginCode: pluginCode ?? null, subFlowNodeIds: subFlowNodeIds ?? [] };
      const found = context.loaders.taskNodeDetail.load({ task, nodeId, ...place });
      return whenReady(found, (detail) => noted(detail, {}, context));
    },
  },
  Business: { tasks: tasksOfBusiness },
  Task: task,
  TaskStatus: { ...fieldResolvers(GET_TASK_STATUS, statusFields, wireOf), state: stateOf },
  TaskNode: taskNode,
  TaskNodeDetail: taskNodeDetail,
  TaskNodeRun: { ...fieldResolvers(GET_TASK_NODE_DETAIL, nodeRunFields, wireOf), state: stateOf },
  TaskOutput: {
    ...fieldResolvers(GET_TASK_DETAIL, outputFields, wireOf),
    key: ({ wire }) => textOf(wire['key']),
  },
};
