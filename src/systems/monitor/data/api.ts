import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectObject, expectObjects } from '../../../esb/index.ts';
import type { MonitoringDataRecord } from './records.ts';

export const QUERY_DATA = catalogueApi('monitor', 'query_data');

/**
 * monitor/query_data: rows of one SQL query, unpaged. Times in them are epoch milliseconds; the
 * spelling of its members is as mixed as it looks (`totalRecords`, `timetaken`).
 */
export async function queryData(
  esb: Esb,
  sql: string,
  storage: string | null | undefined,
): Promise<MonitoringDataRecord> {
  const params = { sql, prefer_storage: storage ?? undefined };
  const wire = expectObject(QUERY_DATA, await esb.call(QUERY_DATA, params));
  return { rows: expectObjects(QUERY_DATA, wire['list'], '`list`'), wire };
}
