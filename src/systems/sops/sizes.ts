import type { GraphContext } from '../../graph/context.ts';
import type { SizeQuestion } from '../../graph/planner/sizes.ts';
import { pipelineRecord } from './pipelines/records.ts';
import { GET_TASK_DETAIL } from './tasks/api.ts';
import { taskNodes } from './tasks/nodes.ts';
import type { TaskKey, TaskNodeRecord } from './tasks/records.ts';
import { hasSomethingToTell } from './tasks/told.ts';

/** Tasks that are looked into for an average; each costs two calls. */
const SAMPLE = 20;

/** Nodes at some depth, a task on average. */
export function countNodes(question: SizeQuestion, context: GraphContext) {
  return average(question, context, () => true);
}

/** Nodes that have something to tell, a task on average. */
export function countNodesBegun(question: SizeQuestion, context: GraphContext) {
  return average(question, context, hasSomethingToTell);
}

/** Of them, those whose plugin starts a run in Job. */
export function countNodesWithRuns(question: SizeQuestion, context: GraphContext) {
  return average(question, context, (node) => hasSomethingToTell(node) && startsJob(node));
}

function startsJob({ pluginCode }: TaskNodeRecord): boolean {
  return pluginCode?.startsWith('job_') ?? false;
}

/** SOPS has no counts: a task's flow and status tell which of its nodes have begun. */
async function average(
  { known: { bizId, taskIds }, args: { depth } }: SizeQuestion,
  context: GraphContext,
  counts: (node: TaskNodeRecord) => boolean,
): Promise<number | undefined> {
  if (typeof bizId !== 'number' || !Array.isArray(taskIds) || typeof depth !== 'number') return;
  const ids = taskIds.filter((id) => typeof id === 'number').slice(0, SAMPLE);
  const nodes = await Promise.all(ids.map((taskId) => nodesIn({ bizId, taskId }, depth, context)));
  return ids.length === 0 ? 0 : nodes.flat().filter(counts).length / ids.length;
}

async function nodesIn(
  key: TaskKey,
  depth: number,
  { loaders }: GraphContext,
): Promise<readonly TaskNodeRecord[]> {
  const [{ wire }, status] = await Promise.all([
    loaders.taskByKey.load(key),
    loaders.taskStatus.load(key),
  ]);
  let nodes = taskNodes(key, pipelineRecord(GET_TASK_DETAIL, wire), status);
  for (let level = 0; level < depth; level += 1) nodes = nodes.flatMap((node) => node.children);
  return nodes;
}
