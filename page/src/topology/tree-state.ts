import type { Problem } from '../graph/problem.ts';
import type { Level } from './load-level.ts';
import type { TreeNode } from './tree-node.ts';

/** The key under which the businesses hang. */
export const ROOT = '';

/** What is known of what stands below one node. */
export interface Branch {
  readonly nodes: readonly TreeNode[];
  readonly total: number;
  readonly next: string | null;
  readonly problems: readonly Problem[];
  /** Which page the problems are of: where it began. */
  readonly troubled: string | null;
  readonly loading: boolean;
}

export interface TreeState {
  /** Keys of the nodes that are open. */
  readonly open: ReadonlySet<string>;
  readonly branches: ReadonlyMap<string, Branch>;
}

export type TreeChange =
  | { readonly kind: 'opened' | 'closed' | 'asked'; readonly key: string }
  | {
      readonly kind: 'answered';
      readonly key: string;
      readonly level: Level;
      /** Where the page began that was asked for. */
      readonly after: string | null;
    };

export const emptyTree: TreeState = { open: new Set([ROOT]), branches: new Map() };

const UNKNOWN: Branch = {
  ...{ nodes: [], total: 0, next: null, problems: [], troubled: null, loading: false },
};

export function changeTree(state: TreeState, change: TreeChange): TreeState {
  const { key } = change;
  const branch = state.branches.get(key) ?? UNKNOWN;
  switch (change.kind) {
    case 'opened':
      return { ...state, open: new Set([...state.open, key]) };
    case 'closed':
      return { ...state, open: new Set([...state.open].filter((other) => other !== key)) };
    case 'asked':
      return withBranch(state, key, { ...branch, loading: true });
    case 'answered':
      return withBranch(state, key, grown(branch, change));
  }
}

/**
 * A page that failed keeps what was there, and the place to go on from. One that is read again
 * takes the place of what it was.
 */
function grown(
  branch: Branch,
  { level: { nodes, total, next, problems }, after }: TreeChange & { kind: 'answered' },
): Branch {
  const told = { problems, troubled: after, loading: false };
  if (nodes.length === 0 && problems.length > 0) return { ...branch, ...told };
  const byKey = new Map([...branch.nodes, ...nodes].map((node) => [node.key, node]));
  const again = byKey.size === branch.nodes.length && nodes.length > 0;
  return { nodes: [...byKey.values()], total, next: again ? branch.next : next, ...told };
}

function withBranch(state: TreeState, key: string, branch: Branch): TreeState {
  return { ...state, branches: new Map([...state.branches, [key, branch]]) };
}

interface RowPlace {
  readonly key: string;
  /** Key of the node that it stands below. */
  readonly parent: string;
  /** 1 for what stands below nothing. */
  readonly level: number;
}

/** One line of the tree, as it is shown. */
export type TreeRow = RowPlace &
  (
    | {
        readonly kind: 'node';
        readonly node: TreeNode;
        readonly open: boolean;
        /** 1 for the first one among its siblings. */
        readonly position: number;
        readonly siblings: number;
      }
    | { readonly kind: 'more'; readonly left: number; readonly loading: boolean }
    | { readonly kind: 'problem'; readonly problem: Problem }
    | { readonly kind: 'loading' | 'empty' }
  );

/** The lines of the tree from top to bottom. */
export function rowsOf(state: TreeState): TreeRow[] {
  return rowsBelow(state, ROOT, 1);
}

function rowsBelow(state: TreeState, parent: string, level: number): TreeRow[] {
  const branch = state.branches.get(parent);
  const place = (name: string): RowPlace => ({ key: `${parent}#${name}`, parent, level });
  if (!branch) return [{ ...place('loading'), kind: 'loading' }];
  const rows = branch.nodes.flatMap((node, index) => {
    const open = state.open.has(node.key);
    const siblings = Math.max(branch.total, branch.nodes.length);
    const shown = { kind: 'node', node, open, position: index + 1, siblings } as const;
    const row: TreeRow = { key: node.key, parent, level, ...shown };
    return open ? [row, ...rowsBelow(state, node.key, level + 1)] : [row];
  });
  const problems = distinct(branch.problems).map(
    (problem, index): TreeRow => ({ ...place(`problem-${index}`), kind: 'problem', problem }),
  );
  return [...problems, ...rows, ...tailOf(branch, problems.length > 0, place)];
}

function tailOf(
  { nodes, total, next, loading }: Branch,
  failed: boolean,
  place: (name: string) => RowPlace,
): TreeRow[] {
  if (next !== null) {
    return [{ ...place('more'), kind: 'more', left: Math.max(0, total - nodes.length), loading }];
  }
  if (loading && nodes.length === 0) return [{ ...place('loading'), kind: 'loading' }];
  return nodes.length === 0 && !failed ? [{ ...place('empty'), kind: 'empty' }] : [];
}

/** The same failure of many hosts is told once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const told = new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem]));
  return [...told.values()];
}
