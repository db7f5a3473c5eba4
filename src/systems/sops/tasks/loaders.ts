import type { WireObject } from '../../../esb/index.ts';
import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getTaskDetail, getTaskNodeDetail, getTaskStatus } from './api.ts';
import {
  type TaskKey,
  type TaskNodeDetailRecord,
  type TaskNodeKey,
  type TaskRecord,
  taskKeyText,
} from './records.ts';

/** All of these APIs take one task, or one node, a call. */
export interface TaskLoaders {
  readonly taskByKey: Loader<TaskKey, TaskRecord>;
  readonly taskStatus: Loader<TaskKey, WireObject>;
  readonly taskNodeDetail: Loader<TaskNodeKey, TaskNodeDetailRecord>;
}

export function taskLoaders({ esb }: LoaderSource): TaskLoaders {
  return {
    taskByKey: singleLoader(taskKeyText, ({ bizId, taskId }: TaskKey) =>
      getTaskDetail(esb, { bizId, taskId }),
    ),
    taskStatus: singleLoader(taskKeyText, (key: TaskKey) => getTaskStatus(esb, key)),
    taskNodeDetail: singleLoader(nodeText, (key: TaskNodeKey) =>
      getTaskNodeDetail(esb, nodeKey(key)),
    ),
  };
}

/** The key alone of what may be more. */
function nodeKey({ task, nodeId, pluginCode, subFlowNodeIds }: TaskNodeKey): TaskNodeKey {
  return { task, nodeId, pluginCode, subFlowNodeIds };
}

function nodeText({ task, nodeId, pluginCode, subFlowNodeIds }: TaskNodeKey): string {
  return JSON.stringify([taskKeyText(task), nodeId, pluginCode, subFlowNodeIds]);
}
