import { systemFailure } from '../../failure.ts';
import type { Call, HandlerTable } from '../../handler.ts';
import { inLanguage } from '../../language.ts';
import type { Host } from '../../state/host-store.ts';
import { integersOf, recordOf, type Wire } from '../../values.ts';
import { hostAttributeNames } from './host-attributes.ts';
import { ALL_SECTIONS, HostItems, sectionsOf } from './host-items.ts';
import { hostList } from './host-lists.ts';
import { BadCondition } from './operators.ts';
import { cutPage, pageOf } from './page.ts';

export const hostHandlers: HandlerTable = {
  search_host: searchHost,
  find_host_by_module: findHostByModule,
  get_host_base_info: getHostBaseInfo,
};

/** `count` is the total over all pages (behaviour.md B1). */
export function searchHost(params: Wire, call: Call): { count: number; info: Wire[] } {
  const page = pageOf(params, call);
  const hosts = foundHosts(params, call);
  const items = new HostItems(call, sectionsOf(params), 'TopModuleName');
  return { count: hosts.length, info: cutPage(hosts, page).map((host) => items.item(host)) };
}

function foundHosts(params: Wire, { state, username }: Call): readonly Host[] {
  const { cmdb, rights } = state;
  try {
    const hosts = hostList(params, cmdb);
    if (!rights.isLimited(username)) return hosts;
    return hosts.filter((host) => rights.sees(username, cmdb.bizIdOfHost(host.bk_host_id) ?? 0));
  } catch (thrown) {
    if (!(thrown instanceof BadCondition)) throw thrown;
    throw systemFailure(1110001, `get host failed: ${thrown.message}`, '主机查询失败');
  }
}

/** Hosts of many modules of one business; `page` is read but ignored by default (B3). */
function findHostByModule(params: Wire, call: Call): Wire {
  const bizId = labelledBusiness(params);
  const moduleIds = integersOf(params.bk_module_ids);
  if (!moduleIds)
    throw systemFailure(1199006, 'bk_module_ids is invalid', 'bk_module_ids 参数无效');
  const search = {
    bk_biz_id: bizId,
    condition: [
      {
        bk_obj_id: 'module',
        condition: [{ field: 'bk_module_id', operator: '$in', value: moduleIds }],
      },
    ],
  };
  const hosts = foundHosts(search, call);
  const honoured = call.modes.findHostPage === 'honoured';
  const shown = honoured ? cutPage(hosts, pageOf(params, call)) : hosts;
  const items = new HostItems(call, ALL_SECTIONS, 'TopSetName');
  return { count: hosts.length, info: shown.map((host) => items.item(host)) };
}

/** `metadata.label.bk_biz_id`, as text (B3). */
function labelledBusiness(params: Wire): number {
  const label = recordOf(recordOf(params.metadata).label).bk_biz_id;
  if (label === undefined) {
    throw systemFailure(1199010, 'metadata.label.bk_biz_id must be set', '缺少 bk_biz_id');
  }
  if (typeof label !== 'string') {
    throw systemFailure(1199000, 'metadata.label.bk_biz_id must be a string', 'JSON 数据格式错误');
  }
  if (!/^\d+$/.test(label)) {
    throw systemFailure(
      1199009,
      'metadata.label.bk_biz_id must be an integer',
      'bk_biz_id 应为整数',
    );
  }
  return Number(label);
}

/** A list of triples, not an object; `bk_cloud_id` is the stored number here (B3). */
function getHostBaseInfo(params: Wire, { state, language }: Call): Wire[] {
  const host = state.cmdb.hosts.get(Number(params.bk_host_id));
  if (!host) throw systemFailure(1110001, 'get host failed: host not found', '主机不存在');
  return Object.entries(host).map(([id, value]) => ({
    bk_property_id: id,
    bk_property_name: inLanguage(hostAttributeNames[id] ?? { en: id, zh: id }, language),
    bk_property_value: value,
  }));
}
