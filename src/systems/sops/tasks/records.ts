import type { WireObject } from '../../../esb/index.ts';

export interface TaskKey {
  readonly bizId: number;
  readonly taskId: number;
}

/** A task as get_task_detail answers it. */
export interface TaskRecord extends TaskKey {
  readonly wire: WireObject;
}

/** A node of a task: what its flow and what its status tell of it. */
export interface TaskNodeRecord extends TaskNodeKey {
  readonly type: 'START' | 'END' | 'PLUGIN' | 'SUB_FLOW' | 'GATEWAY' | 'UNKNOWN';
  readonly typeCode: string | null;
  readonly name: string | null;
  /** Empty while it has not begun. */
  readonly wire: WireObject;
  readonly children: readonly TaskNodeRecord[];
}

/** What SOPS finds a node of a task by. */
export interface TaskNodeKey {
  readonly task: TaskKey;
  readonly nodeId: string;
  readonly pluginCode: string | null;
  /** Nodes of the sub-flows that it is in, the outermost first. */
  readonly subFlowNodeIds: readonly string[];
}

/** A node as get_task_node_detail answers it. */
export interface TaskNodeDetailRecord extends TaskNodeKey {
  readonly wire: WireObject;
}

export interface TaskCountsRecord {
  readonly total: number;
  readonly groups: readonly TaskCountRecord[];
}

export interface TaskCountRecord {
  readonly code: string;
  readonly name: string | null;
  readonly count: number;
}

export function taskKeyText({ bizId, taskId }: TaskKey): string {
  return `${bizId}:${taskId}`;
}
