import { catalogueApi } from '../../../catalogue.ts';
import {
  type Esb,
  expectInt,
  expectObject,
  expectObjects,
  textOf,
  type WireObject,
} from '../../../esb/index.ts';
import type { TaskCountsRecord } from './records.ts';

const QUERY_TASK_COUNT = catalogueApi('sops', 'query_task_count');

/** sops/query_task_count: tasks counted by group. A POST that only reads. */
export async function queryTaskCount(
  esb: Esb,
  bizId: number,
  groupBy: string,
  conditions: WireObject,
): Promise<TaskCountsRecord> {
  const params = { bk_biz_id: String(bizId), group_by: groupBy, conditions };
  const data = expectObject(QUERY_TASK_COUNT, await esb.call(QUERY_TASK_COUNT, params));
  const groups = expectObjects(QUERY_TASK_COUNT, data['groups'], '`groups`');
  return {
    total: expectInt(QUERY_TASK_COUNT, data['total'], '`total`'),
    groups: groups.map((group) => ({
      code: textOf(group['code']),
      name: textOf(group['name']) || null,
      count: expectInt(QUERY_TASK_COUNT, group['value'], '`value`'),
    })),
  };
}
