import { expectObject, textOf, type WireObject } from '../../../esb/index.ts';
import { activityTypes } from '../codes.ts';
import { type PipelineRecord, pipelineRecord } from '../pipelines/records.ts';
import { nodesOf, subFlowOf, type TreeNode } from '../pipelines/tree.ts';
import { GET_TASK_DETAIL, GET_TASK_STATUS } from './api.ts';
import type { TaskKey, TaskNodeRecord, TaskRecord } from './records.ts';

/** The nodes of a task, each with where it stands. */
export function nodesOfTask({ bizId, taskId, wire }: TaskRecord, status: WireObject) {
  return taskNodes({ bizId, taskId }, pipelineRecord(GET_TASK_DETAIL, wire), status);
}

/**
 * The nodes of a flow in its order, each with its status. A status holds only nodes that have
 * begun, by id and in no order (behaviour.md F); one that the flow does not show comes last.
 */
export function taskNodes(
  task: TaskKey,
  pipeline: PipelineRecord | null,
  status: WireObject,
  above: readonly string[] = [],
): TaskNodeRecord[] {
  const shown = pipeline ? nodesOf(pipeline) : [];
  // What has finished has begun all that it consists of, and says so.
  if (status['state'] === 'FINISHED' && shown.length > 0) demandChildren(status);
  const begun = new Map(Object.entries(childrenOf(status)));
  const known = new Set(shown.map(({ nodeId }) => nodeId));
  const others = [...begun.keys()].filter((id) => !known.has(id));
  const inner = (nodeId: string, node: TreeNode | undefined, wire: WireObject) =>
    taskNodes(task, node && pipeline ? subFlowOf(pipeline, node.wire) : null, wire, [
      ...above,
      nodeId,
    ]);
  const record = (nodeId: string, node?: TreeNode): TaskNodeRecord => {
    const wire = expectObject(GET_TASK_STATUS, begun.get(nodeId) ?? {}, 'a node of `children`');
    return {
      task,
      nodeId,
      subFlowNodeIds: above,
      wire,
      ...lookOf(node),
      children: inner(nodeId, node, wire),
    };
  };
  return [
    ...shown.map((node) => record(node.nodeId, node)),
    ...others.map((nodeId) => record(nodeId)),
  ];
}

function demandChildren(status: WireObject): void {
  expectObject(GET_TASK_STATUS, status['children'], '`children`');
}

function childrenOf(status: WireObject): WireObject {
  return expectObject(GET_TASK_STATUS, status['children'] ?? {}, '`children`');
}

type Look = Pick<TaskNodeRecord, 'type' | 'typeCode' | 'name' | 'pluginCode'>;

function lookOf(node: TreeNode | undefined): Look {
  if (!node) return { type: 'UNKNOWN', typeCode: null, name: null, pluginCode: null };
  const { component } = node.wire;
  const plugin = component == null ? {} : expectObject(GET_TASK_STATUS, component, '`component`');
  return {
    type: typeOf(node),
    typeCode: textOf(node.wire['type']) || null,
    name: textOf(node.wire['name']) || null,
    pluginCode: textOf(plugin['code']) || null,
  };
}

function typeOf({ part, wire }: TreeNode): TaskNodeRecord['type'] {
  if (part === 'activity') return activityTypes.name(wire['type']) ?? 'UNKNOWN';
  return PARTS[part];
}

const PARTS = { start: 'START', end: 'END', gateway: 'GATEWAY' } as const;
