import { type Failure, systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import type { CustomQuery } from '../../state/custom-queries.ts';
import { cmdbTime } from '../../times.ts';
import { isRecord, listOf, recordOf, textOf, type Wire } from '../../values.ts';
import { searchHost } from './hosts.ts';
import { cutPage, pageOf } from './page.ts';
import { notFound } from './refusals.ts';

export const customQueryHandlers: HandlerTable = {
  create_custom_query: createCustomQuery,
  update_custom_query: updateCustomQuery,
  delete_custom_query: deleteCustomQuery,
  search_custom_query: searchCustomQuery,
  get_custom_query_detail: (params, call) =>
    shownQuery(queryOf(params, call, refusal(1110044, 'get', '查询自定义接口详情失败'))),
  get_custom_query_data: getCustomQueryData,
};

/** Names may repeat: each call makes another one (behaviour.md J). */
function createCustomQuery(params: Wire, { state, username }: Call): Wire {
  const bizId = Number(params.bk_biz_id);
  const info = textOf(params.info);
  demandSearch(info, refusal(1110040, 'create', '新建自定义接口失败'));
  if (!state.cmdb.businesses.has(bizId)) throw notFound(`business ${bizId}`);
  const now = state.now();
  const made = { createdBy: username, createdAt: now, changedBy: username, changedAt: now };
  const query = state.cmdb.queries.add({ bizId, name: textOf(params.name), info, ...made });
  return { id: query.id };
}

function updateCustomQuery(params: Wire, call: Call): Wire {
  const fail = refusal(1110041, 'update', '更新自定义接口失败');
  const query = queryOf(params, call, fail);
  const info = params.info === undefined ? query.info : textOf(params.info);
  demandSearch(info, fail);
  query.info = info;
  query.name = params.name === undefined ? query.name : textOf(params.name);
  query.changedBy = call.username;
  query.changedAt = call.state.now();
  return {};
}

function deleteCustomQuery(params: Wire, call: Call): Wire {
  const fail = refusal(1110042, 'delete', '删除自定义接口失败');
  call.state.cmdb.queries.remove(queryOf(params, call, fail).id);
  return {};
}

/** A name matches as a part, the users exactly. */
function searchCustomQuery(params: Wire, call: Call): Wire {
  const page = pageOf({ page: params }, call);
  const { name, create_user, modify_user } = recordOf(params.condition);
  const found = call.state.cmdb.queries
    .ofBusiness(Number(params.bk_biz_id))
    .filter(
      (query) =>
        query.name.includes(textOf(name)) &&
        (create_user === undefined || query.createdBy === create_user) &&
        (modify_user === undefined || query.changedBy === modify_user),
    );
  return { count: found.length, info: cutPage(found, page).map(shownQuery) };
}

/** Runs the stored search in its business (behaviour.md B3). */
function getCustomQueryData(params: Wire, call: Call): Wire {
  const query = queryOf(params, call, refusal(1110044, 'get', '查询自定义接口详情失败'));
  const { condition } = recordOf(JSON.parse(query.info));
  const page = { start: params.start, limit: params.limit, sort: 'bk_host_id' };
  const found = searchHost({ bk_biz_id: query.bizId, condition, page }, call);
  if (call.modes.customQueryData === 'search_host') return found;
  return { count: found.count, info: found.info.map(documentedItem) };
}

/** The document's example: one of each, the first, and the cloud area as a number. */
function documentedItem({ biz, set, module, host }: Wire): Wire {
  const cloud = recordOf(listOf(recordOf(host).bk_cloud_id)?.[0]).bk_inst_id ?? null;
  const [one, two, three] = [biz, set, module].map((list) => recordOf(listOf(list)?.[0]));
  return { biz: one, set: two, module: three, host: { ...recordOf(host), bk_cloud_id: cloud } };
}

function shownQuery(query: CustomQuery): Wire {
  return {
    bk_biz_id: query.bizId,
    id: query.id,
    name: query.name,
    info: query.info,
    create_user: query.createdBy,
    create_time: cmdbTime(query.createdAt),
    modify_user: query.changedBy,
    last_time: cmdbTime(query.changedAt),
  };
}

/** Each operation has a code of its own, the cause stands in the text (behaviour.md B9). */
type Refusal = (cause: string) => Failure;

function refusal(code: number, verb: string, zh: string): Refusal {
  return (cause) => systemFailure(code, `${verb} custom query failed: ${cause}`, zh);
}

function queryOf(params: Wire, { state }: Call, fail: Refusal): CustomQuery {
  const id = textOf(params.id);
  const query = state.cmdb.queries.get(Number(params.bk_biz_id), id);
  if (query) return query;
  throw fail(`${id} not found`);
}

/** `info` has to be JSON text of an object with a list of conditions. */
function demandSearch(info: string, fail: Refusal): void {
  let search: unknown;
  try {
    search = JSON.parse(info);
  } catch {
    throw fail('info is not JSON');
  }
  if (!isRecord(search) || !listOf(search.condition)?.every(isRecord)) {
    throw fail('info.condition must be a list of objects');
  }
}
