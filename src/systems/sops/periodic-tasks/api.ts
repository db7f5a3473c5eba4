import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObject, expectObjects, type WireObject } from '../../../esb/index.ts';
import { type PeriodicTaskKey, type PeriodicTaskRecord, periodicTaskRecord } from './records.ts';

export const GET_PERIODIC_TASK_LIST = catalogueApi('sops', 'get_periodic_task_list');
export const GET_PERIODIC_TASK_INFO = catalogueApi('sops', 'get_periodic_task_info');
const CREATE_PERIODIC_TASK = catalogueApi('sops', 'create_periodic_task');
const SET_ENABLED = catalogueApi('sops', 'set_periodic_task_enabled');
const MODIFY_CRON = catalogueApi('sops', 'modify_cron_for_periodic_task');
const MODIFY_CONSTANTS = catalogueApi('sops', 'modify_constants_for_periodic_task');

/** sops/get_periodic_task_list: all periodic tasks of a business, without their flows. */
export async function getPeriodicTaskList(esb: Esb, bizId: number): Promise<PeriodicTaskRecord[]> {
  const data = await esb.call(GET_PERIODIC_TASK_LIST, { bk_biz_id: String(bizId) });
  const items = expectObjects(GET_PERIODIC_TASK_LIST, data);
  return items.map((wire) => periodicTaskRecord(GET_PERIODIC_TASK_LIST, bizId, wire));
}

/** sops/get_periodic_task_info: one with its form and its flow; an unknown one is an ESB_ERROR. */
export async function getPeriodicTaskInfo(
  esb: Esb,
  key: PeriodicTaskKey,
): Promise<PeriodicTaskRecord> {
  const data = await esb.call(GET_PERIODIC_TASK_INFO, wireKey(key));
  return periodicTaskRecord(
    GET_PERIODIC_TASK_INFO,
    key.bizId,
    expectObject(GET_PERIODIC_TASK_INFO, data),
  );
}

export interface PeriodicTaskToCreate {
  readonly bizId: number;
  readonly templateId: number;
  readonly name: string;
  readonly cron: WireObject;
  readonly constants: WireObject | undefined;
  readonly excludeNodeIds: readonly string[] | undefined;
}

/** sops/create_periodic_task: makes one, switched on; the same call again makes another. */
export async function createPeriodicTask(
  esb: Esb,
  task: PeriodicTaskToCreate,
): Promise<PeriodicTaskRecord> {
  const { bizId, templateId, name, cron, constants, excludeNodeIds } = task;
  const data = await esb.call(CREATE_PERIODIC_TASK, {
    bk_biz_id: String(bizId),
    template_id: String(templateId),
    name,
    cron,
    constants,
    exclude_task_nodes_id: excludeNodeIds,
  });
  return periodicTaskRecord(CREATE_PERIODIC_TASK, bizId, expectObject(CREATE_PERIODIC_TASK, data));
}

/** sops/set_periodic_task_enabled: `enabled` is always sent, for without it SOPS switches off. */
export async function setPeriodicTaskEnabled(
  esb: Esb,
  key: PeriodicTaskKey,
  enabled: boolean,
): Promise<void> {
  await esb.call(SET_ENABLED, { ...wireKey(key), enabled });
}

/** sops/modify_cron_for_periodic_task: refused while the task is switched on. */
export async function modifyCron(esb: Esb, key: PeriodicTaskKey, cron: WireObject): Promise<void> {
  await esb.call(MODIFY_CRON, { ...wireKey(key), cron });
}

/** sops/modify_constants_for_periodic_task: refused while the task is switched on. */
export async function modifyConstants(
  esb: Esb,
  key: PeriodicTaskKey,
  constants: WireObject,
): Promise<void> {
  await esb.call(MODIFY_CONSTANTS, { ...wireKey(key), constants });
}

/** Ids are text in requests of SOPS. */
function wireKey({ bizId, periodicTaskId }: PeriodicTaskKey) {
  return { bk_biz_id: String(bizId), task_id: String(periodicTaskId) };
}
