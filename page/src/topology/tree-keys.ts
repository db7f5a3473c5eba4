import type { TreeRow } from './tree-state.ts';

/** What a key asks of the tree. */
export type KeyWish =
  | { readonly kind: 'focus'; readonly row: TreeRow }
  | { readonly kind: 'open' | 'close' | 'act'; readonly row: TreeRow };

/** What a key means on a row, as trees do everywhere (WAI-ARIA); undefined where it means nothing. */
export function wishOf(
  key: string,
  rows: readonly TreeRow[],
  current: string,
): KeyWish | undefined {
  const at = rows.findIndex((row) => row.key === current);
  const row = rows[at];
  if (!row) return undefined;
  const focus = (other: TreeRow | undefined): KeyWish | undefined =>
    other && { kind: 'focus', row: other };
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (!canOpen(row)) return undefined;
      return row.open ? focus(rows[at + 1]) : { kind: 'open', row };
    case 'ArrowLeft':
      if (canOpen(row) && row.open) return { kind: 'close', row };
      return focus(rows.find(({ key: other }) => other === row.parent));
    case 'Enter':
    case ' ':
      return { kind: 'act', row };
    default:
      return key.length === 1 ? focus(startingWith(key, rows, at)) : undefined;
  }
}

export function canOpen(row: TreeRow): row is TreeRow & { kind: 'node' } {
  return row.kind === 'node' && row.node.kind !== 'host';
}

/** The next row whose name begins so, from the top again after the last one. */
function startingWith(letter: string, rows: readonly TreeRow[], at: number): TreeRow | undefined {
  const onwards = [...rows.slice(at + 1), ...rows.slice(0, at)];
  const begin = letter.toLowerCase();
  return onwards.find(
    (row) => row.kind === 'node' && row.node.name.toLowerCase().startsWith(begin),
  );
}
