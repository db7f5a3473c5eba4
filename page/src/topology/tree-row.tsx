import { formatCount } from '../shell/format.ts';
import { ProblemText } from '../shell/problem-note.tsx';
import { AgentMark, AlarmMark } from './host-marks.tsx';
import { HOST_PAGE } from './load-level.ts';
import { canOpen } from './tree-keys.ts';
import type { HostNode, ModuleNode, TreeNode } from './tree-node.ts';
import type { TreeRow } from './tree-state.ts';

export interface TreeRowProps {
  readonly row: TreeRow;
  /** Whether the tab key leads here. */
  readonly current: boolean;
  readonly selected: boolean;
  readonly onAct: () => void;
  readonly onFocus: () => void;
}

export function TreeRowView({ row, current, selected, onAct, onFocus }: TreeRowProps) {
  const kind = row.kind === 'node' ? row.node.kind : row.kind;
  return (
    // The tree hears the keys for all of its rows.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      role="treeitem"
      className={`row ${kind}`}
      data-level={row.level}
      aria-level={row.level}
      aria-expanded={canOpen(row) ? row.open : undefined}
      aria-selected={selected}
      aria-setsize={row.kind === 'node' ? row.siblings : undefined}
      aria-posinset={row.kind === 'node' ? row.position : undefined}
      tabIndex={current ? 0 : -1}
      onClick={onAct}
      onFocus={onFocus}
    >
      <RowContent row={row} />
    </div>
  );
}

function RowContent({ row }: { readonly row: TreeRow }) {
  switch (row.kind) {
    case 'node':
      return <NodeContent node={row.node} />;
    case 'more': {
      const next = Math.min(HOST_PAGE, row.left);
      return (
        <>
          {row.loading
            ? 'Loading…'
            : `Show ${next} more of ${formatCount(row.left, 'left', 'left')}`}
        </>
      );
    }
    case 'problem':
      return (
        <>
          <ProblemText problem={row.problem} /> <span className="act">Try again</span>
        </>
      );
    case 'loading':
      return <span className="loading">Loading…</span>;
    case 'empty':
      return <>Nothing here.</>;
  }
}

function NodeContent({ node }: { readonly node: TreeNode }) {
  if (node.kind === 'host') return <HostContent host={node} />;
  return (
    <>
      <span className="twist" aria-hidden="true" />
      <span className="name">{node.name}</span>
      {node.kind === 'module' ? <ModuleNotes module={node} /> : null}
      {node.kind === 'set' && node.isIdlePool ? <span className="tag">idle pool</span> : null}
      {node.kind === 'business' ? <span className="number">#{node.bizId}</span> : null}
    </>
  );
}

function ModuleNotes({ module }: { readonly module: ModuleNode }) {
  const { hostCount, moduleKind } = module;
  return (
    <>
      {moduleKind === 'IDLE' || moduleKind === 'FAULT' ? (
        <span className="tag">{moduleKind.toLowerCase()}</span>
      ) : null}
      <span className="number">
        {hostCount === null ? '? hosts' : formatCount(hostCount, 'host')}
      </span>
    </>
  );
}

export function HostContent({ host }: { readonly host: HostNode }) {
  return (
    <>
      <AgentMark alive={host.alive} />
      <span className="name ip">{host.name}</span>
      <span className="aside">{host.hostName === host.name ? '' : host.hostName}</span>
      <AlarmMark alarms={host.alarms} />
      <span className="number area">{host.cloudName}</span>
    </>
  );
}
