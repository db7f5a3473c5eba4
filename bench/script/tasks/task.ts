import type { Ask } from '../esb.ts';
import { isoTime, isoTimeIn } from '../reads/times.ts';
import { detailOut } from './detail.ts';
import { type Flow, type FlowNode, nodesOf } from './flow.ts';

/** One task with its state, its nodes and the runs that they started. */
export async function taskOut(ask: Ask, bizId: number, taskId: number): Promise<object> {
  const key = { bk_biz_id: bizId, task_id: taskId };
  const [detail, status] = await Promise.all([
    ask<Detail>('sops/get_task_detail', key),
    ask<Status>('sops/get_task_status', key),
  ]);
  return {
    taskId,
    name: detail.instance_name,
    creator: detail.creator ? { username: detail.creator } : null,
    createdAt: isoTimeIn('+00:00', detail.create_time),
    status: stateOut(status),
    nodes: await Promise.all(
      nodesOf(detail.pipeline_tree).map((node) => nodeOut(ask, key, node, status, [])),
    ),
  };
}

interface Detail {
  readonly instance_name: string;
  readonly creator: string;
  readonly create_time: string;
  readonly pipeline_tree: Flow;
}

/** Of a task or a node, with the nodes in it that have begun. */
interface Status {
  readonly state: string;
  readonly start_time: string | null;
  readonly finish_time: string | null;
  readonly children: Readonly<Record<string, Status>>;
}

function stateOut(status: Status | undefined) {
  return {
    state: status?.state ?? 'CREATED',
    startedAt: isoTime(status?.start_time ?? null),
    finishedAt: isoTime(status?.finish_time ?? null),
  };
}

interface Key {
  readonly bk_biz_id: number;
  readonly task_id: number;
}

/** A node, and those of its sub-flow: `above` are the sub-flows that it is in. */
async function nodeOut(
  ask: Ask,
  key: Key,
  { nodeId, name, type, flow }: FlowNode,
  { children }: Pick<Status, 'children'>,
  above: readonly string[],
): Promise<object> {
  const status = children[nodeId];
  const isWork = type === 'PLUGIN' || type === 'SUB_FLOW';
  const inner = above.length === 0 && flow ? nodesOf(flow) : [];
  const within = [...above, nodeId];
  const [detail, nodes] = await Promise.all([
    status && isWork ? detailOut(ask, key, nodeId, above) : null,
    Promise.all(inner.map((node) => nodeOut(ask, key, node, status ?? NOT_BEGUN, within))),
  ]);
  const out = { nodeId, name, type, ...stateOut(status), detail };
  return above.length === 0 ? { ...out, children: nodes } : out;
}

const NOT_BEGUN = { children: {} };
