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
  /** Asks for the next page below a node. */
  more(key: string): void;
  /** Asks again for the page below a node that had problems. */
  again(key: string): void;
}

/** The topology as far as it was opened. Each level is asked for once, when it is opened. */
export function useTree(): Tree {
  const [state, change] = useReducer(changeTree, emptyTree);
  const latest = useRef(state);
  latest.current = state;

  const load = useCallback((key: string, node: TreeNode | undefined, after: string | null) => {
    if (latest.current.branches.get(key)?.loading) return;
    change({ kind: 'asked', key });
    void loadLevel(node, after).then((level) => change({ kind: 'answered', key, level, after }));
  }, []);

  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) load(ROOT, undefined, null);
    begun.current = true;
  }, [load]);

  const open = useCallback(
    (node: TreeNode) => {
      change({ kind: 'opened', key: node.key });
      if (!latest.current.branches.has(node.key)) load(node.key, node, null);
    },
    [load],
  );
  const close = useCallback((node: TreeNode) => change({ kind: 'closed', key: node.key }), []);
  const goOn = useCallback(
    (key: string, from: 'next' | 'troubled') => {
      const after = latest.current.branches.get(key)?.[from] ?? null;
      load(key, nodeAt(latest.current, key), after);
    },
    [load],
  );
  const more = useCallback((key: string) => goOn(key, 'next'), [goOn]);
  const again = useCallback((key: string) => goOn(key, 'troubled'), [goOn]);
  const rows = useMemo(() => rowsOf(state), [state]);
  return { state, rows, open, close, more, again };
}

function nodeAt({ branches }: TreeState, key: string): TreeNode | undefined {
  for (const { nodes } of branches.values()) {
    const node = nodes.find((other) => other.key === key);
    if (node) return node;
  }
  return undefined;
}
