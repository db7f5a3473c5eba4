import type { Wing } from '../../graph/wing.ts';
import { sopsLoaders } from './loaders.ts';
import { sopsNodes } from './nodes.ts';
import { periodicTaskOperationResolvers } from './periodic-tasks/operate-resolvers.ts';
import { periodicTaskResolvers } from './periodic-tasks/resolvers.ts';
import { pipelineResolvers } from './pipelines/resolvers.ts';
import { taskCountResolvers } from './tasks/count-resolvers.ts';
import { taskOperationResolvers } from './tasks/operate-resolvers.ts';
import { taskResolvers } from './tasks/resolvers.ts';
import { taskTemplateResolvers } from './templates/resolvers.ts';
import { taskWatchResolvers } from './watch/resolvers.ts';

export {
  NODES,
  NODES_BEGUN,
  NODES_WITH_RUNS,
  nodeDetailCost,
  nodesCost,
  runOfNodeCost,
  tasksCost,
} from './costs.ts';
export { beginTasks } from './plan.ts';
export { countNodes, countNodesBegun, countNodesWithRuns } from './sizes.ts';

/** Pipelines (`sops`): templates, the tasks made from them, and those that run by schedule. */
export const sops = {
  resolvers: [
    taskTemplateResolvers,
    pipelineResolvers,
    taskResolvers,
    taskCountResolvers,
    taskOperationResolvers,
    taskWatchResolvers,
    periodicTaskResolvers,
    periodicTaskOperationResolvers,
  ],
  loaders: sopsLoaders,
  nodes: sopsNodes,
  keys: { Task: 'bizId taskId', PeriodicTask: 'bizId periodicTaskId' },
} satisfies Wing;
