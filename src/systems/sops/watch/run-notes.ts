import { textOf } from '../../../esb/index.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { noJobRecords } from '../../../graph/live/job-records.ts';
import { getTaskNodeDetail } from '../tasks/api.ts';
import { nodesOfTask } from '../tasks/nodes.ts';
import type { TaskNodeRecord } from '../tasks/records.ts';
import { recordRun } from '../tasks/runs.ts';
import type { WatchedTask } from './task-state.ts';

/** Nodes that are looked at for one who follows a task: each look is a call. */
const MOST_LOOKS = 200;

/** Plugins that start a run of Job, and put out its number (behaviour.md F). */
const JOB_PLUGINS: ReadonlySet<string | null> = new Set([
  'job_execute_task',
  'job_fast_execute_script',
  'job_fast_push_file',
]);

/**
 * Has the runs recorded that the nodes of a task start, as they begin: each node is looked at for
 * that once, and once more when it has ended without having told before; and each run once, which
 * tells the record its hosts. What is answered resolves when all that was to be looked at has been,
 * and never rejects. Where nothing is remembered, nothing is asked.
 */
export function runNotes(): (task: WatchedTask, context: GraphContext) => Promise<void> {
  const looked = new Set<string>();
  const known = new Set<string>();
  let turn = Promise.resolve();
  return (task, context) => {
    if (context.live.records === noJobRecords) return turn;
    for (const node of jobNodesOf(task)) {
      const look = `${runText(node)} ${isOver(node) ? 'over' : 'begun'}`;
      if (looked.has(look) || looked.size >= MOST_LOOKS) continue;
      looked.add(look);
      turn = turn.then(async () => {
        if (known.has(runText(node)) || context.abandoned?.()) return;
        if (await tell(node, task, context)) known.add(runText(node));
      });
    }
    return turn;
  };
}

/** Whether the node has told of a run. */
async function tell(
  node: TaskNodeRecord,
  { wire }: WatchedTask,
  { esb, live, loaders }: GraphContext,
): Promise<boolean> {
  try {
    const detail = await getTaskNodeDetail(esb, node);
    const run = { name: node.name, username: textOf(wire['executor']) || null };
    const key = await recordRun(detail, run, live.records);
    if (key) await loaders.jobInstanceByKey.load(key);
    return key !== null;
  } catch {
    return false;
  }
}

/** Those that have begun, of sub-flows, too. What cannot be read is told to who follows the task. */
function jobNodesOf(task: WatchedTask): TaskNodeRecord[] {
  try {
    return begunOf(nodesOfTask(task, task.status));
  } catch {
    return [];
  }
}

function begunOf(nodes: readonly TaskNodeRecord[]): TaskNodeRecord[] {
  return nodes.flatMap((node) => {
    const isOne = JOB_PLUGINS.has(node.pluginCode) && node.wire['state'] !== undefined;
    return [...(isOne ? [node] : []), ...begunOf(node.children)];
  });
}

/** A node that is tried again starts another run. */
function runText({ nodeId, wire }: TaskNodeRecord): string {
  return `${nodeId} ${textOf(wire['retry'])}`;
}

function isOver({ wire }: TaskNodeRecord): boolean {
  return wire['state'] === 'FINISHED' || wire['state'] === 'FAILED';
}
