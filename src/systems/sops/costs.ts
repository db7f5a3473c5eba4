import { callEach } from '../../graph/planner/asks.ts';
import {
  above,
  argsText,
  type Cost,
  type CostPlace,
  type Spot,
} from '../../graph/planner/costs.ts';
import { esbMarks } from '../../graph/planner/esb-marks.ts';
import { wantsStatus } from './plan.ts';
import { GET_TASK_DETAIL, GET_TASK_NODE_DETAIL, GET_TASK_STATUS } from './tasks/api.ts';

/** `Business.tasks`: those that are named, and beside each the status that its nodes hang on. */
export function tasksCost(place: CostPlace): Cost {
  const { at, args, begun, below } = place;
  const ids = Array.isArray(args['taskIds']) ? args['taskIds'] : [];
  const of = `tasks ${at.of}${argsText(args)}`;
  const count = new Set(ids).size * at.count;
  const each = { ...place, at: { ...at, of, count }, args: {} };
  const detail = callEach(each, GET_TASK_DETAIL);
  const status = begun && wantsStatus(below) ? [callEach(each, GET_TASK_STATUS)] : [];
  return { asks: [detail, ...status], count: () => count, of };
}

/** What the nodes of a task are counted as, a task on average. */
export const NODES = 'nodes of a task';

/** What the nodes of a task that have something to tell are counted as, a task on average. */
export const NODES_BEGUN = 'nodes of a task that have begun';

/** Of them, those that started a run in another system. */
export const NODES_WITH_RUNS = 'nodes of a task that started a job';

/** `Task.nodes`, by the status of the task; and those inside of a node, which come with it. */
export function nodesCost(place: CostPlace): Cost {
  const { at } = place;
  const asks = at.type === 'Task' ? [callEach(place, GET_TASK_STATUS)] : [];
  return { asks, count: () => nodesOf(place, NODES, at.type === 'Task' ? 0 : depthOf(at) + 1) };
}

/** `TaskNode.detail`: one node a call; one that has not begun has nothing to tell. */
export async function nodeDetailCost(place: CostPlace): Promise<Cost> {
  const count = await nodesOf(place, NODES_BEGUN);
  const counted = { ...place, at: { ...place.at, count } };
  return { asks: [callEach(counted, GET_TASK_NODE_DETAIL)], count: () => count };
}

/** The nodes below some tasks, at the depth at which they are asked for. */
async function nodesOf({ at, sizes }: CostPlace, list: string, depth = depthOf(at)) {
  const task = above(at, 'Task');
  if (!task) return at.count;
  const each = await sizes.of({ list, known: tasksOf(task), args: { depth } });
  return Math.round(each * task.count);
}

function tasksOf({ known: { bizId, taskId }, args }: Spot) {
  return { bizId, taskIds: args['taskIds'] ?? (taskId === undefined ? undefined : [taskId]) };
}

/** 0 for the nodes of a task, 1 for those inside of them. */
function depthOf(spot: Spot): number {
  const node = above(spot, 'TaskNode');
  return node?.up && above(node.up, 'TaskNode') ? 1 + depthOf(node.up) : 0;
}

/** `TaskNodeDetail.jobInstance`: a run a call, where the node started one. */
export async function runOfNodeCost(place: CostPlace): Promise<Cost> {
  const count = Math.min(place.at.count, await nodesOf(place, NODES_WITH_RUNS));
  const counted = { ...place, at: { ...place.at, count } };
  const [api] = esbMarks(place.field.definition);
  return { asks: api ? [callEach(counted, api)] : [], count: () => count };
}
