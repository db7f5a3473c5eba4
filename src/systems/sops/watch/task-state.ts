import { objectOf, type WireObject } from '../../../esb/index.ts';
import type { TaskRecord } from '../tasks/records.ts';

/** A task with where it stands. */
export interface WatchedTask extends TaskRecord {
  /** What get_task_status told. */
  readonly status: WireObject;
}

/** Where a task and all of its nodes stand: that seconds have passed is no change. */
export function taskStateText(status: WireObject): string {
  return JSON.stringify(standing(status));
}

/** A sub-flow's nodes are within its own, to any depth; a map by id, in no order (behaviour.md F). */
function standing(status: WireObject): unknown[] {
  const nodes = Object.entries(objectOf(status['children']));
  const inner = nodes.map(([id, node]) => [id, ...standing(objectOf(node))]);
  inner.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return [...COUNTS.map((name) => status[name] ?? null), inner];
}

/** A node that was tried again, and has failed again, has changed. */
const COUNTS = ['state', 'retry', 'loop', 'skip'] as const;

/** What failed has not ended: in SOPS it can be tried again, and it can be revoked. */
export function hasEnded(status: WireObject): boolean {
  return status['state'] === 'FINISHED' || status['state'] === 'REVOKED';
}
