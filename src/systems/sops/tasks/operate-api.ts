import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectLong, expectObject, type WireObject } from '../../../esb/index.ts';
import { wireScope } from '../templates/api.ts';
import type { TaskTemplateKey } from '../templates/records.ts';
import { wireKey } from './api.ts';
import type { TaskKey } from './records.ts';

const CREATE_TASK = catalogueApi('sops', 'create_task');
const START_TASK = catalogueApi('sops', 'start_task');
const OPERATE_TASK = catalogueApi('sops', 'operate_task');
const NODE_CALLBACK = catalogueApi('sops', 'node_callback');

export interface TaskToCreate {
  readonly template: TaskTemplateKey;
  readonly name: string;
  readonly flowType: string;
  readonly constants: WireObject | undefined;
  readonly excludeNodeIds: readonly string[] | undefined;
}

/** sops/create_task: makes a task that is not started; the same call again makes another. */
export async function createTask(esb: Esb, task: TaskToCreate): Promise<TaskKey> {
  const { template, name, flowType, constants, excludeNodeIds } = task;
  const data = await esb.call(CREATE_TASK, {
    ...wireScope(template),
    template_id: String(template.templateId),
    name,
    flow_type: flowType,
    constants,
    exclude_task_nodes_id: excludeNodeIds,
  });
  const taskId = expectLong(CREATE_TASK, expectObject(CREATE_TASK, data)['task_id'], '`task_id`');
  return { bizId: template.bizId, taskId };
}

/** sops/start_task: a second start is refused. */
export async function startTask(esb: Esb, key: TaskKey): Promise<void> {
  await esb.call(START_TASK, wireKey(key));
}

/** sops/operate_task: refused where the task's state does not allow it (behaviour.md F). */
export async function operateTask(
  esb: Esb,
  key: TaskKey,
  action: 'pause' | 'resume' | 'revoke',
): Promise<void> {
  await esb.call(OPERATE_TASK, { ...wireKey(key), action });
}

/** sops/node_callback: for a node that waits; SOPS tries three times inside, so it can be slow. */
export async function nodeCallback(
  esb: Esb,
  key: TaskKey,
  nodeId: string,
  data: unknown,
): Promise<void> {
  await esb.call(NODE_CALLBACK, { ...wireKey(key), node_id: nodeId, callback_data: data });
}
