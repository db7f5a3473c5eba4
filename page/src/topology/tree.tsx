import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { canOpen, wishOf } from './tree-keys.ts';
import type { HostNode } from './tree-node.ts';
import { TreeRowView } from './tree-row.tsx';
import type { TreeRow } from './tree-state.ts';
import type { Tree } from './use-tree.ts';

export interface TopologyTreeProps {
  readonly tree: Tree;
  readonly selected: number | undefined;
  readonly onSelect: (host: HostNode) => void;
}

/** The topology as a tree that the keyboard walks: one tab stop, arrows inside. */
export function TopologyTree({ tree, selected, onSelect }: TopologyTreeProps) {
  const { rows } = tree;
  const [current, setCurrent] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const focused = useNearestRow(rows, current);
  useKeptFocus(list, current !== undefined && focused !== current);

  const act = (row: TreeRow) => {
    if (row.kind === 'node' && row.node.kind === 'host') onSelect(row.node);
    else if (canOpen(row)) row.open ? tree.close(row.node) : tree.open(row.node);
    else if (row.kind === 'more') tree.more(row.parent);
    else if (row.kind === 'problem') tree.again(row.parent);
  };
  const focus = (row: TreeRow) => {
    setCurrent(row.key);
    const at = rows.indexOf(row);
    const line = list.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[at];
    line?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || focused === undefined) return;
    const wish = wishOf(event.key, rows, focused);
    if (!wish) return;
    event.preventDefault();
    if (wish.kind === 'focus') focus(wish.row);
    else act(wish.row);
  };
  return (
    <div className="tree" role="tree" aria-label="Topology" ref={list} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <TreeRowView
          key={row.key}
          row={row}
          current={row.key === focused}
          selected={row.kind === 'node' && row.node.kind === 'host' && row.node.hostId === selected}
          onAct={() => {
            setCurrent(row.key);
            act(row);
          }}
          onFocus={() => setCurrent(row.key)}
        />
      ))}
    </div>
  );
}

/** The row that the tab key leads to: the current one or, when that is gone, what is in its place. */
function useNearestRow(rows: readonly TreeRow[], current: string | undefined): string | undefined {
  const last = useRef(0);
  const at = rows.findIndex(({ key }) => key === current);
  if (at >= 0) last.current = at;
  return rows[Math.min(last.current, rows.length - 1)]?.key;
}

/** A row that had the focus and is gone gives it to the row that stands for it now. */
function useKeptFocus(list: React.RefObject<HTMLDivElement | null>, lost: boolean) {
  useEffect(() => {
    if (!lost || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
  });
}
