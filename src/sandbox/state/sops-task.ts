import type { PipelineTree } from './sops-tree.ts';

/** States of the engine; what the API shows of them is folded (behaviour.md F). */
export type NodeState = 'RUNNING' | 'SUSPENDED' | 'FINISHED' | 'FAILED' | 'REVOKED';

export interface NodeOutput {
  readonly key: string;
  readonly value: unknown;
  readonly name: string;
  readonly preset: boolean;
}

/** One attempt of a node that was repeated. */
export interface NodeHistory {
  readonly state: NodeState;
  readonly startedAt: number;
  readonly finishedAt: number | null;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: readonly NodeOutput[];
  readonly exData: string | null;
  readonly retry: number;
  readonly skip: boolean;
}

/** A node that has begun. */
export interface NodeRun {
  readonly id: string;
  /** The tree's type: EmptyStartEvent, ServiceActivity, SubProcess, ParallelGateway … */
  readonly type: string;
  readonly version: string;
  state: NodeState;
  startedAt: number;
  finishedAt: number | null;
  /** When it will end by itself; undefined while it waits for somebody. */
  endsAt: number | undefined;
  /** Why it will fail then; null if it will succeed. */
  failure: string | null;
  inputs: Readonly<Record<string, unknown>>;
  outputs: readonly NodeOutput[];
  exData: string | null;
  retry: number;
  skip: boolean;
  errorIgnored: boolean;
  /** Whether it waits for node_callback. */
  awaitsCallback: boolean;
  readonly histories: NodeHistory[];
  readonly child?: FlowRun;
}

/** A flow under way: the task's own, or that of a sub-process. */
export interface FlowRun {
  readonly tree: PipelineTree;
  readonly parent?: { readonly flow: FlowRun; readonly nodeId: string };
  /** Only nodes that have begun, in the order in which they began. */
  readonly nodes: Map<string, NodeRun>;
  /** How many branches have reached a gateway. */
  readonly arrived: Map<string, number>;
  readonly startedAt: number;
  finishedAt: number | null;
}

/** A node that shall begin. */
export interface Arrival {
  readonly flow: FlowRun;
  readonly nodeId: string;
  readonly at: number;
}

export interface SopsTask {
  readonly id: number;
  readonly bizId: number;
  readonly templateId: number;
  readonly templateSource: 'business' | 'common';
  readonly name: string;
  readonly category: string;
  readonly creator: string;
  readonly createMethod: string;
  readonly flowType: 'common' | 'common_func';
  readonly createdAt: number;
  readonly tree: PipelineTree;
  /** Nodes that a person has suspended before they begin. */
  readonly heldNodes: Set<string>;
  readonly arrivals: Arrival[];
  /** Still waiting for somebody to claim it: refuses every action. */
  unclaimed: boolean;
  executor: string;
  /** Undefined while it has not started. */
  root: FlowRun | undefined;
  paused: boolean;
  revokedAt: number | null;
}

/** Every flow of a task that has begun, sub-processes included. */
export function flowsOf(task: SopsTask): FlowRun[] {
  const inner = (flow: FlowRun): FlowRun[] => [
    flow,
    ...[...flow.nodes.values()].flatMap(({ child }) => (child ? inner(child) : [])),
  ];
  return task.root ? inner(task.root) : [];
}

/** A node that has begun, at any depth. */
export function nodeRunOf(task: SopsTask, nodeId: string): NodeRun | undefined {
  for (const flow of flowsOf(task)) {
    const node = flow.nodes.get(nodeId);
    if (node) return node;
  }
  return undefined;
}
