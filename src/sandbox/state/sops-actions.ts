import { advance, beginFlow, type EngineWorld, finishNode, pluginRun } from './sops-engine.ts';
import { taskState } from './sops-states.ts';
import { type FlowRun, flowsOf, type NodeRun, type SopsTask } from './sops-task.ts';

/** What people do to a task. Each first lets happen what is due; false: not from this state. */
export class TaskActions {
  readonly #world: EngineWorld;

  constructor(world: EngineWorld) {
    this.#world = world;
  }

  advance(task: SopsTask, now: number): void {
    advance(task, now, this.#world);
  }

  start(task: SopsTask, executor: string, now: number): boolean {
    if (task.root) return false;
    task.executor = executor;
    task.root = beginFlow(task, task.tree, now);
    this.advance(task, now);
    return true;
  }

  /** Also "works" on a task that never started: the engine only reserves a row (behaviour.md F). */
  pause(task: SopsTask, now: number): boolean {
    this.advance(task, now);
    if (!task.root) return true;
    if (taskState(task) !== 'RUNNING') return false;
    task.paused = true;
    return true;
  }

  /** What was held up begins now. */
  resume(task: SopsTask, now: number): boolean {
    this.advance(task, now);
    if (taskState(task) !== 'SUSPENDED') return false;
    task.paused = false;
    const held = task.arrivals.splice(0).map((each) => ({ ...each, at: Math.max(each.at, now) }));
    task.arrivals.push(...held);
    this.advance(task, now);
    return true;
  }

  revoke(task: SopsTask, now: number): boolean {
    this.advance(task, now);
    if (['CREATED', 'FINISHED', 'REVOKED'].includes(taskState(task))) return false;
    for (const flow of flowsOf(task)) {
      for (const node of flow.nodes.values()) if (node.state === 'RUNNING') end(node, now);
    }
    task.arrivals.splice(0);
    task.revokedAt = now;
    return true;
  }

  /** Hands data to a node that waits for it. */
  callback(task: SopsTask, nodeId: string, data: unknown, now: number): boolean {
    this.advance(task, now);
    const [flow, node] = runOf(task, nodeId);
    if (!flow || node?.state !== 'RUNNING' || !node.awaitsCallback) return false;
    node.outputs = [
      { key: 'callback_data', value: data, name: '回调数据', preset: false },
      { key: '_result', value: true, name: '执行结果', preset: true },
    ];
    finishNode(task, flow, node, now);
    this.advance(task, now);
    return true;
  }

  /** A failed node counts as done; no API of 5.1 can, but people in the interface do. */
  skip(task: SopsTask, nodeId: string, now: number): void {
    const [flow, node] = runOf(task, nodeId);
    if (!flow || node?.state !== 'FAILED') return;
    node.skip = true;
    finishNode(task, flow, node, now);
    this.advance(task, now);
  }

  /** A failed node once more; the attempt before becomes history. */
  retry(task: SopsTask, nodeId: string, now: number): void {
    const [flow, node] = runOf(task, nodeId);
    const activity = flow?.tree.activities[nodeId];
    if (!flow || !activity || node?.state !== 'FAILED') return;
    node.histories.push({ ...node });
    Object.assign(node, pluginRun(task, flow, activity, now, this.#world));
    node.state = 'RUNNING';
    node.retry += 1;
    node.startedAt = now;
    node.finishedAt = null;
    node.exData = null;
  }
}

function end(node: NodeRun, now: number): void {
  node.state = 'REVOKED';
  node.finishedAt = now;
}

function runOf(task: SopsTask, nodeId: string): [FlowRun?, NodeRun?] {
  for (const flow of flowsOf(task)) {
    const node = flow.nodes.get(nodeId);
    if (node) return [flow, node];
  }
  return [];
}
