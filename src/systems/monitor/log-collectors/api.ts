import { catalogueApi } from '../../../catalogue.ts';
import {
  type Esb,
  expectObject,
  expectObjects,
  objectOf,
  objectsOf,
  textOf,
  type WireObject,
} from '../../../esb/index.ts';
import type { Told } from '../import-results.ts';
import { joined } from '../wire-code.ts';
import type { LogCollectorRecord } from './records.ts';

export const EXPORT_LOG_COLLECTOR = catalogueApi('monitor', 'export_log_collector');
export const IMPORT_LOG_COLLECTOR = catalogueApi('monitor', 'import_log_collector');

/** monitor/export_log_collector: those of a business, or some of them, without their numbers. */
export async function exportLogCollector(
  esb: Esb,
  bizId: number,
  ids?: readonly number[] | null,
): Promise<LogCollectorRecord[]> {
  const api = EXPORT_LOG_COLLECTOR;
  const data = await esb.call(api, { bk_biz_id: bizId, ids: joined(ids) });
  return expectObjects(api, data).map((exported) => {
    const wire = expectObject(api, exported['collector_conf'], '`collector_conf`');
    const strategies = exported['monitor_conf'] ?? null;
    return { bizId, dataSet: textOf(wire['data_set']), wire, strategies };
  });
}

/**
 * monitor/import_log_collector: answers by table, true although some stand in `failed`. Here the
 * members are `successed`, so spelt, and `failed`, each with `total` and `detail`.
 */
export async function importLogCollector(
  esb: Esb,
  bizId: number,
  collectors: readonly WireObject[],
): Promise<Told<null>[]> {
  const api = IMPORT_LOG_COLLECTOR;
  const data = expectObject(api, await esb.call(api, { bk_biz_id: bizId, conf_list: collectors }));
  const of = (member: unknown) => objectsOf(objectOf(member)['detail']);
  return [
    ...of(data['successed']).map((one) => ({ key: tableOf(one), refusal: null, extra: null })),
    ...of(data['failed']).map((one) => {
      return { key: tableOf(one), refusal: textOf(one['message']), extra: null };
    }),
  ];
}

function tableOf({ origin_conf: sent }: WireObject): string | null {
  const table = objectOf(objectOf(sent)['collector_conf'])['data_set'];
  return typeof table === 'string' ? table : null;
}
