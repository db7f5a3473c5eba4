import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectPage, fetchByOffset, type Page, type Range } from '../../../esb/index.ts';
import type { Conditions } from '../conditions.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import type { OperationLogRecord } from './records.ts';

export const GET_OPERATION_LOG = catalogueApi('cc', 'get_operation_log');

/** What must hold for an entry. */
export interface LogConditions {
  readonly attributes: Conditions;
  /** Both ends included, `YYYY-MM-DD hh:mm:ss` in UTC. */
  readonly between?: readonly [string, string] | undefined;
}

/**
 * cc/get_operation_log: what was done, newest first. Page and order stand at the top level, and a
 * limit of 0 means 20 (behaviour.md B7).
 */
export async function getOperationLog(
  esb: Esb,
  { attributes, between }: LogConditions,
  range: Range,
): Promise<Page<OperationLogRecord>> {
  const condition = { ...attributes, op_time: between };
  const sort = '-op_time,-inst_id';
  const { total, items } = await fetchByOffset(
    GET_OPERATION_LOG,
    range,
    PAGE_LIMIT,
    async (start, limit) => {
      const data = await esb.call(GET_OPERATION_LOG, { condition, start, limit, sort });
      return expectPage(GET_OPERATION_LOG, data, 'count', 'info');
    },
  );
  return { total, items: items.map((wire) => ({ wire })) };
}
