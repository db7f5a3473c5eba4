import { randomBytes } from 'node:crypto';
import { type Position, readPosition } from '../graph/live/positions.ts';
import type { StoreFile } from './file.ts';

/** What a file knows of itself. */
export interface Meta {
  readonly replica: string;
  /** Of the last entry of the other replicas that was applied. */
  readonly position: string | undefined;
  /** The newest event. */
  readonly lastEvent: Position;
  /** What is older may have been dropped, or was before this file. */
  readonly floor: Position;
}

export function readMeta({ reader }: StoreFile, shared: boolean): Meta {
  const find = reader.prepare('SELECT value FROM meta WHERE name = ?');
  const keep = reader.prepare('INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)');
  const textOf = (name: string) =>
    (find.get(name) as { readonly value: string } | undefined)?.value;
  keep.run('replica', randomBytes(9).toString('base64url'));
  // Replicas tell a new file what was before it.
  keep.run('floor', shared ? '0-0' : `${Date.now()}-0`);
  const floor = readPosition(textOf('floor') ?? '') ?? { ms: 0, n: 0 };
  const newest = reader.prepare('SELECT ms, n FROM events ORDER BY ms DESC, n DESC LIMIT 1').get();
  const { ms, n } = (newest as Position | undefined) ?? floor;
  const replica = textOf('replica') ?? '';
  return { replica, position: textOf('position'), lastEvent: { ms, n }, floor };
}
