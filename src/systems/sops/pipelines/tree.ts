import { expectObject, textOf, type WireObject } from '../../../esb/index.ts';
import type { PipelineRecord } from './records.ts';

/** A node of a flow: where it stands in the tree tells what it is. */
export interface TreeNode {
  readonly nodeId: string;
  readonly part: 'start' | 'end' | 'activity' | 'gateway';
  readonly wire: WireObject;
}

/** All nodes of a flow in its order: each after those it follows, branch after branch. */
export function nodesOf(pipeline: PipelineRecord): TreeNode[] {
  const nodes = new Map(allNodes(pipeline).map((node) => [node.nodeId, node]));
  return [...orderOf(pipeline, [...nodes.keys()])].flatMap((id) => nodes.get(id) ?? []);
}

export function flowsOf({ api, tree }: PipelineRecord): WireObject[] {
  return members(api, tree, 'flows').map(([, flow]) => flow);
}

/** The flow that a sub-flow node runs; null where the tree does not hold it. */
export function subFlowOf({ api }: PipelineRecord, activity: WireObject): PipelineRecord | null {
  const { pipeline } = activity;
  return pipeline == null ? null : { api, tree: expectObject(api, pipeline, '`pipeline`') };
}

function allNodes({ api, tree }: PipelineRecord): TreeNode[] {
  const event = (part: 'start' | 'end'): TreeNode[] => {
    const wire = tree[`${part}_event`];
    if (wire == null) return [];
    const found = expectObject(api, wire, `\`${part}_event\``);
    return [{ nodeId: textOf(found['id']), part, wire: found }];
  };
  const group = (name: string, part: 'activity' | 'gateway') =>
    members(api, tree, name).map(([nodeId, wire]) => ({ nodeId, part, wire }));
  return [
    ...event('start'),
    ...group('activities', 'activity'),
    ...group('gateways', 'gateway'),
    ...event('end'),
  ];
}

/** The members of a map of the tree by id. */
function members(
  api: PipelineRecord['api'],
  tree: WireObject,
  name: string,
): readonly (readonly [string, WireObject])[] {
  const map = expectObject(api, tree[name] ?? {}, `\`${name}\``);
  return Object.entries(map).map(([id, member]) => [id, expectObject(api, member, `\`${name}\``)]);
}

/** Ids along the flows, the reverse of the order in which a walk leaves them; then any others. */
function orderOf(pipeline: PipelineRecord, ids: readonly string[]): Set<string> {
  const next = new Map<string, string[]>();
  for (const flow of flowsOf(pipeline)) {
    const source = textOf(flow['source']);
    next.set(source, [...(next.get(source) ?? []), textOf(flow['target'])]);
  }
  const seen = new Set<string>();
  const left: string[] = [];
  const walk = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const target of (next.get(id) ?? []).toReversed()) walk(target);
    left.push(id);
  };
  for (const id of ids.slice(0, 1)) walk(id);
  return new Set([...left.toReversed(), ...ids]);
}
