import { catalogueApi } from '../../../catalogue.ts';
import { type Esb, expectLong, expectObjects } from '../../../esb/index.ts';
import { wholeList } from '../whole-list.ts';
import type { JobAccountRecord, JobDbAccountRecord } from './records.ts';

export const GET_OS_ACCOUNT = catalogueApi('job', 'get_os_account');
export const GET_OWN_DB_ACCOUNT_LIST = catalogueApi('job', 'get_own_db_account_list');

/** job/get_os_account: all accounts of a business, unpaged. Its times have no zone. */
export async function getOsAccount(esb: Esb, bizId: number): Promise<JobAccountRecord[]> {
  const data = await esb.call(GET_OS_ACCOUNT, { bk_biz_id: bizId });
  return expectObjects(GET_OS_ACCOUNT, data).map((wire) => ({
    bizId,
    accountId: expectLong(GET_OS_ACCOUNT, wire['id'], '`id`'),
    wire,
  }));
}

/** job/get_own_db_account_list: all database accounts of a business that the caller may use. */
export async function getOwnDbAccountList(esb: Esb, bizId: number): Promise<JobDbAccountRecord[]> {
  const api = GET_OWN_DB_ACCOUNT_LIST;
  const items = await wholeList(esb, api, { bk_biz_id: bizId });
  return items.map((wire) => ({
    bizId,
    dbAccountId: expectLong(api, wire['db_account_id'], '`db_account_id`'),
    alias: typeof wire['db_alias'] === 'string' ? wire['db_alias'] : null,
  }));
}
