import type { Call, HandlerTable } from '../../handler.ts';
import { jobTime } from '../../times.ts';
import type { Wire } from '../../values.ts';
import { businessOf } from './business.ts';
import { pageOf } from './list-page.ts';

export const accountHandlers: HandlerTable = {
  get_os_account: getOsAccount,
  get_own_db_account_list: getOwnDbAccountList,
};

function getOsAccount(params: Wire, call: Call): Wire[] {
  const bizId = businessOf(params, call);
  const accounts = call.state.jobLibrary.osAccounts.filter((each) => each.bizId === bizId);
  return accounts.map((each) => ({
    id: each.id,
    account: each.account,
    creator: each.creator,
    os: each.os,
    alias: each.alias,
    bk_biz_id: each.bizId,
    create_time: jobTime(each.createdAt).slice(0, 19),
  }));
}

/** Only the accounts that the caller may use. */
function getOwnDbAccountList(params: Wire, call: Call): Wire[] {
  const bizId = businessOf(params, call);
  const own = call.state.jobLibrary.dbAccounts.filter(
    (each) => each.bizId === bizId && each.owners.includes(call.username),
  );
  return pageOf(own, params).map(({ id, alias }) => ({ db_account_id: id, db_alias: alias }));
}
