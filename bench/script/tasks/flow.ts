/** The flow of a task, or of a sub-flow in it, as get_task_detail has it. */
export interface Flow {
  readonly start_event: { readonly id: string };
  readonly end_event: { readonly id: string };
  readonly activities: Readonly<Record<string, Activity>>;
  readonly gateways: Readonly<Record<string, object>>;
  readonly flows: Readonly<Record<string, { readonly source: string; readonly target: string }>>;
}

interface Activity {
  readonly type: string;
  readonly name: string;
  /** The flow that a sub-flow runs. */
  readonly pipeline?: Flow;
}

export interface FlowNode {
  readonly nodeId: string;
  readonly type: string;
  readonly name: string | null;
  readonly flow?: Flow | undefined;
}

/** All nodes, each after those it follows, branch after branch. */
export function nodesOf(flow: Flow): FlowNode[] {
  const nodes = new Map(allNodes(flow).map((node) => [node.nodeId, node]));
  return orderOf(flow).flatMap((nodeId) => nodes.get(nodeId) ?? []);
}

const TYPES: Readonly<Record<string, string>> = {
  ServiceActivity: 'PLUGIN',
  SubProcess: 'SUB_FLOW',
};

function allNodes(flow: Flow): FlowNode[] {
  return [
    { nodeId: flow.start_event.id, type: 'START', name: null },
    ...Object.entries(flow.activities).map(([nodeId, { type, name, pipeline }]) => ({
      nodeId,
      type: TYPES[type] ?? 'UNKNOWN',
      name,
      flow: pipeline,
    })),
    ...Object.keys(flow.gateways).map((nodeId) => ({ nodeId, type: 'GATEWAY', name: null })),
    { nodeId: flow.end_event.id, type: 'END', name: null },
  ];
}

/** The reverse of the order in which a walk along the flows leaves the nodes. */
function orderOf(flow: Flow): string[] {
  const seen = new Set<string>();
  const left: string[] = [];
  const walk = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    const leaving = Object.values(flow.flows).filter(({ source }) => source === id);
    for (const { target } of leaving.toReversed()) walk(target);
    left.push(id);
  };
  walk(flow.start_event.id);
  return left.toReversed();
}
