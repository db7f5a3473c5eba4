import type { Args } from '../../../graph/planner/rules.ts';

/** Whether a list is asked for without a filter and in its own order. */
export function isPlainList({ filter, orderBy }: Args): boolean {
  return isEmpty(filter) && (orderBy === null || orderBy === undefined);
}

/** A filter whose members are null asks for nothing. */
function isEmpty(filter: unknown): boolean {
  return Object.values(filter ?? {}).every((one) => one === null || one === undefined);
}
