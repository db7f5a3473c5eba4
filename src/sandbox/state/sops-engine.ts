import { choiceFailure, chosenFlows, hasAllBranches } from './sops-gateways.ts';
import { inputsOf } from './sops-inputs.ts';
import { beginPlugin, type PluginWorld } from './sops-plugins.ts';
import { type Arrival, type FlowRun, flowsOf, type NodeRun, type SopsTask } from './sops-task.ts';
import { type Activity, elementOf, flowIds, type PipelineTree } from './sops-tree.ts';

/** What the engine needs beside a task. */
export interface EngineWorld extends PluginWorld {
  readonly newVersion: () => string;
}

interface Due {
  readonly at: number;
  readonly act: () => void;
}

/** Lets everything happen to a task that is due until that moment, in the order of time. */
export function advance(task: SopsTask, until: number, world: EngineWorld): void {
  if (task.revokedAt !== null) return;
  for (let due = nextDue(task, world); due && due.at <= until; due = nextDue(task, world))
    due.act();
}

/** While a task is paused its running nodes go on, but none begins. */
function nextDue(task: SopsTask, world: EngineWorld): Due | undefined {
  const dues: Due[] = [];
  for (const flow of flowsOf(task)) {
    for (const node of flow.nodes.values()) {
      const { state, endsAt } = node;
      if (state !== 'RUNNING' || endsAt === undefined) continue;
      dues.push({ at: endsAt, act: () => endNode(task, flow, node, endsAt) });
    }
  }
  const [first] = task.paused ? [] : task.arrivals.toSorted((one, two) => one.at - two.at);
  if (first) dues.push({ at: first.at, act: () => begin(task, first, world) });
  return dues.reduce<Due | undefined>(
    (best, due) => (best && best.at <= due.at ? best : due),
    undefined,
  );
}

/** Starts a flow at its start event. */
export function beginFlow(
  task: SopsTask,
  tree: PipelineTree,
  at: number,
  parent?: FlowRun['parent'],
): FlowRun {
  const fresh = { nodes: new Map(), arrived: new Map(), startedAt: at, finishedAt: null };
  const flow: FlowRun = { tree, ...fresh, ...(parent ? { parent } : {}) };
  task.arrivals.push({ flow, nodeId: tree.start_event.id, at });
  return flow;
}

function begin(task: SopsTask, arrival: Arrival, world: EngineWorld): void {
  task.arrivals.splice(task.arrivals.indexOf(arrival), 1);
  const { flow, nodeId, at } = arrival;
  const element = elementOf(flow.tree, nodeId);
  if (!element || !hasAllBranches(flow, element.id)) return;
  if (element.type !== 'ServiceActivity' && element.type !== 'SubProcess') {
    const node = newNode(element.id, element.type, at, world);
    flow.nodes.set(nodeId, { ...node, endsAt: at, failure: choiceFailure(flow, element.id) });
  } else if (task.heldNodes.has(nodeId)) {
    flow.nodes.set(nodeId, { ...newNode(nodeId, element.type, at, world), state: 'SUSPENDED' });
  } else {
    beginActivity(task, flow, flow.tree.activities[nodeId], at, world);
  }
}

function beginActivity(
  task: SopsTask,
  flow: FlowRun,
  activity: Activity | undefined,
  at: number,
  world: EngineWorld,
): void {
  if (!activity) return;
  const node = newNode(activity.id, activity.type, at, world);
  if (activity.pipeline) {
    const child = beginFlow(task, activity.pipeline, at, { flow, nodeId: activity.id });
    flow.nodes.set(activity.id, { ...node, child });
    return;
  }
  flow.nodes.set(activity.id, { ...node, ...pluginRun(task, flow, activity, at, world) });
}

/** What a plugin's start makes of its node. */
export function pluginRun(
  { bizId, executor }: SopsTask,
  { tree }: FlowRun,
  activity: Activity,
  at: number,
  world: EngineWorld,
): Pick<NodeRun, 'inputs' | 'outputs' | 'endsAt' | 'failure' | 'awaitsCallback'> {
  const inputs = inputsOf(activity, tree);
  const call = { inputs, at, bizId, executor, name: activity.name };
  const start = beginPlugin(activity.component?.code ?? '', call, world);
  return { inputs, ...start, awaitsCallback: start.awaitsCallback ?? false };
}

function newNode(id: string, type: string, at: number, world: EngineWorld): NodeRun {
  return {
    ...{ id, type, version: world.newVersion(), state: 'RUNNING' as const },
    ...{ startedAt: at, finishedAt: null, endsAt: undefined, failure: null, exData: null },
    ...{ inputs: {}, outputs: [], histories: [], retry: 0, skip: false },
    ...{ errorIgnored: false, awaitsCallback: false },
  };
}

/** A failure that may be ignored counts as success. */
function endNode(task: SopsTask, flow: FlowRun, node: NodeRun, at: number): void {
  const { failure } = node;
  const ignorable = flow.tree.activities[node.id]?.error_ignorable ?? false;
  if (node.type === 'ServiceActivity') {
    const result = { key: '_result', value: failure === null, name: '执行结果', preset: true };
    node.outputs = [...node.outputs, result];
  }
  node.exData = failure;
  node.finishedAt = at;
  node.errorIgnored = failure !== null && ignorable;
  if (failure !== null && !ignorable) node.state = 'FAILED';
  else finishNode(task, flow, node, at);
}

/** The node is done, and what comes after it may begin. */
export function finishNode(task: SopsTask, flow: FlowRun, node: NodeRun, at: number): void {
  node.state = 'FINISHED';
  node.finishedAt = at;
  if (node.id === flow.tree.end_event.id) finishFlow(task, flow, at);
  const element = elementOf(flow.tree, node.id);
  const gateway = flow.tree.gateways[node.id];
  const leaving = gateway ? chosenFlows(gateway, flow.tree) : flowIds(element?.outgoing ?? '');
  for (const id of leaving) {
    const target = flow.tree.flows[id]?.target;
    if (target !== undefined) task.arrivals.push({ flow, nodeId: target, at });
  }
}

function finishFlow(task: SopsTask, flow: FlowRun, at: number): void {
  flow.finishedAt = at;
  if (!flow.parent) return;
  const { flow: outer, nodeId } = flow.parent;
  const node = outer.nodes.get(nodeId);
  if (node) finishNode(task, outer, node, at);
}
