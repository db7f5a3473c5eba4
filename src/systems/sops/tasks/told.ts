import type { TaskNodeRecord } from './records.ts';

/** Whether get_task_node_detail can tell anything of a node. */
export function hasSomethingToTell(node: TaskNodeRecord): boolean {
  return isWork(node) && hasBegun(node);
}

/** Where a flow begins, ends, branches or meets, nothing is done that could be told. */
function isWork({ type }: TaskNodeRecord): boolean {
  return type !== 'START' && type !== 'END' && type !== 'GATEWAY';
}

/** SOPS refuses to tell of a node that has not (behaviour.md F). */
function hasBegun({ wire }: TaskNodeRecord): boolean {
  return wire['state'] !== undefined;
}
