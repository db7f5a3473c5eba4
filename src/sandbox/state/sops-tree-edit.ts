import type { Constant, PipelineTree } from './sops-tree.ts';

const IDS = /\b(node|line)?[0-9a-f]{28,32}\b/g;

/** The same tree with new node and flow ids, as every task and periodic task gets. */
export function freshTree(tree: PipelineTree, newId: (prefix: string) => string): PipelineTree {
  const fresh = new Map<string, string>();
  const text = JSON.stringify(tree).replace(IDS, (old, prefix: string | undefined) => {
    const known = fresh.get(old) ?? newId(prefix ?? 'node');
    fresh.set(old, known);
    return known;
  });
  // what was stringified above is a PipelineTree, and only its ids have changed
  return JSON.parse(text) as PipelineTree;
}

/** Values for the variables that the tree has; others are silently left out. */
export function withValues(
  tree: PipelineTree,
  values: Readonly<Record<string, unknown>>,
): PipelineTree {
  const constants: Record<string, Constant> = { ...tree.constants };
  for (const [key, value] of Object.entries(values)) {
    const constant = constants[key];
    if (constant) constants[key] = { ...constant, value };
  }
  return { ...tree, constants };
}

/** Without these nodes: the flow before each goes on to the node after it. */
export function withoutNodes(tree: PipelineTree, ids: readonly string[]): PipelineTree {
  // a copy, because flows are joined in place
  const copy = structuredClone(tree);
  const activities: Record<string, (typeof copy.activities)[string]> = { ...copy.activities };
  const flows: Record<string, (typeof copy.flows)[string]> = { ...copy.flows };
  for (const id of ids) {
    const { incoming = '', outgoing = '' } = activities[id] ?? {};
    const [into, outOf] = [flows[incoming], flows[outgoing]];
    if (!into || !outOf) continue;
    flows[incoming] = { ...into, target: outOf.target };
    delete flows[outgoing];
    delete activities[id];
    const next = activities[outOf.target] ?? copy.gateways[outOf.target] ?? copy.end_event;
    next.incoming =
      typeof next.incoming === 'string'
        ? incoming
        : next.incoming.map((each) => (each === outgoing ? incoming : each));
  }
  const line = Object.values(flows).map(lineOf);
  const location = copy.location.filter((each) => !ids.includes(each.id));
  return { ...copy, activities, flows, line, location };
}

/** How the editor draws a flow. */
export function lineOf(flow: { id: string; source: string; target: string }): object {
  return {
    id: flow.id,
    source: { id: flow.source, arrow: 'Right' },
    target: { id: flow.target, arrow: 'Left' },
  };
}
