import { catalogueApi } from '../../../catalogue.ts';
import {
  type ApiName,
  type Esb,
  expectInt,
  expectLong,
  expectObject,
  expectObjects,
  objectOf,
  objectsOf,
  textOf,
  type WireObject,
} from '../../../esb/index.ts';
import { addressText } from '../../../graph/keys.ts';
import type { Told } from '../import-results.ts';
import { joined } from '../wire-code.ts';
import type { UptimeCheckTaskRecord } from './records.ts';

export const EXPORT_UPTIME_CHECK_TASK = catalogueApi('monitor', 'export_uptime_check_task');
export const IMPORT_UPTIME_CHECK_TASK = catalogueApi('monitor', 'import_uptime_check_task');
export const IMPORT_UPTIME_CHECK_NODE = catalogueApi('monitor', 'import_uptime_check_node');

/** Which dial tests of a business. */
export interface UptimeCheckQuery {
  readonly taskIds?: readonly number[] | null | undefined;
  /** The raw word. */
  readonly protocol?: string | undefined;
}

/**
 * monitor/export_uptime_check_task: dial tests with their nodes, without their numbers. The
 * business is `biz_id` here; the list stands in `data`, or in its `conf_list`.
 */
export async function exportUptimeCheckTask(
  esb: Esb,
  bizId: number,
  { taskIds, protocol }: UptimeCheckQuery = {},
): Promise<UptimeCheckTaskRecord[]> {
  const api = EXPORT_UPTIME_CHECK_TASK;
  const params = { biz_id: bizId, task_ids: joined(taskIds), protocol, node_conf_needed: 1 };
  const data = await esb.call(api, params);
  const list = Array.isArray(data) ? data : (objectOf(data)['conf_list'] ?? data);
  return expectObjects(api, list).map((task) => {
    const wire = expectObject(api, task['collector_conf'], '`collector_conf`');
    return {
      bizId,
      name: textOf(wire['name']),
      wire,
      target: objectOf(task['target_conf']),
      detections: objectsOf(task['monitor_conf']),
    };
  });
}

/**
 * monitor/import_uptime_check_task: answers by name and without a number, true although some
 * stand in `failed`, each with `error_mes`, so spelt.
 */
export async function importUptimeCheckTask(
  esb: Esb,
  bizId: number,
  tasks: readonly WireObject[],
): Promise<Told<null>[]> {
  const api = IMPORT_UPTIME_CHECK_TASK;
  const data = expectObject(api, await esb.call(api, { bk_biz_id: bizId, conf_list: tasks }));
  return [
    ...detail(data['success']).map((one) => {
      return { key: textOf(one['task_name']), refusal: null, extra: null };
    }),
    ...detail(data['failed']).map((one) => {
      return { key: textOf(one['task_name']), refusal: textOf(one['error_mes']), extra: null };
    }),
  ];
}

/** monitor/import_uptime_check_node: answers by address with the node's number, else as above. */
export async function importUptimeCheckNode(
  esb: Esb,
  nodes: readonly WireObject[],
): Promise<Told<number>[]> {
  const api = IMPORT_UPTIME_CHECK_NODE;
  const data = expectObject(api, await esb.call(api, { conf_list: nodes }));
  return [
    ...detail(data['success']).map((one) => {
      const extra = expectLong(api, one['node_id'], '`node_id`');
      return { key: addressOf(api, one), refusal: null, extra };
    }),
    ...detail(data['failed']).map((one) => {
      return { key: addressOf(api, one), refusal: textOf(one['error_mes']), extra: 0 };
    }),
  ];
}

function detail(member: unknown): readonly WireObject[] {
  return objectsOf(objectOf(member)['detail']);
}

/** Without its cloud area it is nobody's. */
function addressOf(api: ApiName, { target_conf: target }: WireObject): string {
  const { ip, bk_cloud_id: cloud } = objectOf(target);
  return addressText({ cloudId: expectInt(api, cloud ?? -1, '`bk_cloud_id`'), ip: textOf(ip) });
}
