import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { loadLevel } from './load-level.ts';
import type { TreeNode } from './tree-node.ts';
import { changeTree, emptyTree, ROOT, rowsOf, type TreeRow, type TreeState } from './tree-state.ts';

export interface Tree {
  readonly state: TreeState;
  readonly rows: readonly TreeRow[];
  /** Shows what stands below a node, and asks for it the first time. */
  open(node: TreeNode): void;
  close(node: TreeNode): void;
  /** Asks for the next page below a node, or for the first one again. */
  more(key: string): void;
}

/** The topology as far as it was opened. Each level is asked for once, when it is opened. */
export function useTree(): Tree {
  const [state, change] = useReducer(changeTree, emptyTree);
  const latest = useRef(state);
  latest.current = state;

  const load = useCallback((key: string, node: TreeNode | undefined) => {
    const branch = latest.current.branches.get(key);
    if (branch?.loading) return;
    change({ kind: 'asked', key });
    void loadLevel(node, branch?.next ?? null).then((level) =>
      change({ kind: 'answered', key, level }),
    );
  }, []);

  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) load(ROOT, undefined);
    begun.current = true;
  }, [load]);

  const open = useCallback(
    (node: TreeNode) => {
      change({ kind: 'opened', key: node.key });
      if (!latest.current.branches.has(node.key)) load(node.key, node);
    },
    [load],
  );
  const close = useCallback((node: TreeNode) => change({ kind: 'closed', key: node.key }), []);
  const more = useCallback((key: string) => load(key, nodeAt(latest.current, key)), [load]);
  const rows = useMemo(() => rowsOf(state), [state]);
  return { state, rows, open, close, more };
}

function nodeAt({ branches }: TreeState, key: string): TreeNode | undefined {
  for (const { nodes } of branches.values()) {
    const node = nodes.find((other) => other.key === key);
    if (node) return node;
  }
  return undefined;
}
