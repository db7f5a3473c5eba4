import type { Call } from '../../handler.ts';
import { endedAt, nodeState, taskState } from '../../state/sops-states.ts';
import type { FlowRun, NodeRun, SopsTask } from '../../state/sops-task.ts';
import { jobTime } from '../../times.ts';
import type { Wire } from '../../values.ts';

/** Before the start: no `id` and no `name`, times null, counts 0 (behaviour.md F). */
export function createdStatus(): Wire {
  return {
    state: 'CREATED',
    ...{ start_time: null, finish_time: null, elapsed_time: 0, retry: 0, skip: 0, children: {} },
  };
}

/** A started task with all nodes that have begun. */
export function taskStatus(task: SopsTask, root: FlowRun, call: Call): Wire {
  const children = childrenOf(root, call);
  return {
    ...{ id: root.tree.id, name: classOf('Pipeline'), retry: 0, loop: 1, skip: false },
    ...{ error_ignorable: false, version: '', children },
    state: folded(taskState(task), children),
    ...span(root.startedAt, endedAt(task), call),
  };
}

export function nodeStatus(node: NodeRun, call: Call): Wire {
  const children = node.child ? childrenOf(node.child, call) : {};
  return {
    ...{ id: node.id, name: classOf(node.type), retry: node.retry, loop: 1, skip: node.skip },
    ...{ error_ignorable: node.errorIgnored, version: node.version, children },
    state: folded(nodeState(node), children),
    ...span(node.startedAt, node.finishedAt, call),
  };
}

type Children = Readonly<Record<string, Wire>>;

function childrenOf({ nodes }: FlowRun, call: Call): Children {
  return Object.fromEntries([...nodes.values()].map((node) => [node.id, nodeStatus(node, call)]));
}

/** The engine's BLOCKED as the API shows it (F). */
function folded(state: string, children: Children): string {
  if (state !== 'BLOCKED') return state;
  const states = Object.values(children).map((child) => child.state);
  if (states.includes('RUNNING')) return 'RUNNING';
  if (states.includes('FAILED')) return 'FAILED';
  if (states.includes('SUSPENDED') || states.includes('NODE_SUSPENDED')) return 'NODE_SUSPENDED';
  return states.length === 0 ? 'FAILED' : 'BLOCKED';
}

/** Times of a run; the end is empty while it lasts. */
export function span(startedAt: number, finishedAt: number | null, { modes, state }: Call): Wire {
  const unfinished = modes.sopsShapes === 'code' ? null : '';
  return {
    start_time: jobTime(startedAt),
    finish_time: finishedAt === null ? unfinished : jobTime(finishedAt),
    elapsed_time: Math.floor(((finishedAt ?? state.now()) - startedAt) / 1000),
  };
}

/** The engine's class, which is all that a run is called. */
function classOf(type: string): string {
  const place = type.endsWith('Event')
    ? 'event'
    : type.endsWith('Gateway')
      ? 'gateway'
      : 'activity';
  const path = type === 'Pipeline' ? 'pipeline' : `flow.${place}`;
  return `<class 'pipeline.core.${path}.${type}'>`;
}
