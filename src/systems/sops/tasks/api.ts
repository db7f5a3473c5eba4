import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObject, type WireObject } from '../../../esb/index.ts';
import type { TaskKey, TaskNodeDetailRecord, TaskNodeKey, TaskRecord } from './records.ts';

export const GET_TASK_DETAIL = catalogueApi('sops', 'get_task_detail');
export const GET_TASK_STATUS = catalogueApi('sops', 'get_task_status');
export const GET_TASK_NODE_DETAIL = catalogueApi('sops', 'get_task_node_detail');

/**
 * sops/get_task_detail: one task with its variables, outputs and flow; an unknown one is an
 * ESB_ERROR. Its times have no zone, and its table and its example differ in names.
 */
export async function getTaskDetail(esb: Esb, key: TaskKey): Promise<TaskRecord> {
  const data = await esb.call(GET_TASK_DETAIL, wireKey(key));
  return { ...key, wire: expectObject(GET_TASK_DETAIL, data) };
}

/**
 * sops/get_task_status: where a task stands, with every node that has begun, in no order. Before
 * the start it has no `id` and no `name` (behaviour.md F).
 */
export async function getTaskStatus(esb: Esb, key: TaskKey): Promise<WireObject> {
  return expectObject(GET_TASK_STATUS, await esb.call(GET_TASK_STATUS, wireKey(key)));
}

/**
 * sops/get_task_node_detail: how a node ran; one that has not begun is an ESB_ERROR. The names of
 * its outputs come with `component_code` only; `subprocess_stack` is JSON text (behaviour.md F).
 */
export async function getTaskNodeDetail(esb: Esb, key: TaskNodeKey): Promise<TaskNodeDetailRecord> {
  const { task, nodeId, pluginCode, subFlowNodeIds } = key;
  const data = await esb.call(GET_TASK_NODE_DETAIL, {
    ...wireKey(task),
    node_id: nodeId,
    component_code: pluginCode ?? undefined,
    subprocess_stack: JSON.stringify(subFlowNodeIds),
  });
  return { ...key, wire: expectObject(GET_TASK_NODE_DETAIL, data) };
}

/** Ids are text in requests of SOPS. */
export function wireKey({ bizId, taskId }: TaskKey) {
  return { bk_biz_id: String(bizId), task_id: String(taskId) };
}
