import type { FlowRun, NodeRun, SopsTask } from './sops-task.ts';

/** The engine's own words for a flow or node. */
export type EngineState = 'CREATED' | 'BLOCKED' | NodeRun['state'];

export function taskState({ root, revokedAt, paused }: SopsTask): EngineState {
  if (!root) return 'CREATED';
  if (revokedAt !== null) return 'REVOKED';
  if (root.finishedAt !== null) return 'FINISHED';
  if (paused) return 'SUSPENDED';
  return isBlocked(root) ? 'BLOCKED' : 'RUNNING';
}

export function nodeState(node: NodeRun): EngineState {
  return node.state === 'RUNNING' && node.child && isBlocked(node.child) ? 'BLOCKED' : node.state;
}

/** Blocked as soon as one of its nodes cannot go on, also while another still runs. */
function isBlocked(flow: FlowRun): boolean {
  return [...flow.nodes.values()].some((node) =>
    ['FAILED', 'SUSPENDED', 'BLOCKED'].includes(nodeState(node)),
  );
}

/** When the task ended: by itself or by force. */
export function endedAt({ root, revokedAt }: SopsTask): number | null {
  return revokedAt ?? root?.finishedAt ?? null;
}
