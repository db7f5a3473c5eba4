import type { Call } from '../../handler.ts';
import type { JobHost, JobTarget } from '../../state/job-templates.ts';
import { integerOf, isRecord, listOf, recordOf, scalarText, type Wire } from '../../values.ts';
import { hostSearchOf, searchedHosts } from '../cmdb/host-search.ts';
import { CODES, illegal, refused } from './refusals.ts';

/** `ip_list` and `custom_query_id` as they were sent; both may be missing. */
export function targetOf(params: Wire): JobTarget {
  const queryIds = listOf(params.custom_query_id) ?? [];
  return { hosts: (listOf(params.ip_list) ?? []).map(hostOf), queryIds: queryIds.map(scalarText) };
}

function hostOf(value: unknown): JobHost {
  const { bk_cloud_id, ip } = recordOf(value);
  const cloud = integerOf(bk_cloud_id);
  if (isRecord(value) && cloud !== undefined && typeof ip === 'string' && ip !== '') {
    return { bk_cloud_id: cloud, ip };
  }
  throw illegal('ip_list', 'bk_cloud_id and ip are wanted', '需要 bk_cloud_id 和 ip');
}

export function isEmptyTarget({ hosts, queryIds }: JobTarget): boolean {
  return hosts.length === 0 && queryIds.length === 0;
}

/** The hosts of a target, each once: those named and those of the queries (behaviour.md D1). */
export function hostsOfTarget(target: JobTarget, bizId: number, call: Call): JobHost[] {
  const named = target.hosts.map((host) => demandHost(host, bizId, call));
  const found = target.queryIds.flatMap((id) => hostsOfQuery(id, bizId, call));
  const unique = new Map(
    [...named, ...found].map((host) => [`${host.bk_cloud_id}:${host.ip}`, host]),
  );
  if (unique.size > 0) return [...unique.values()];
  throw refused(CODES.noHosts, 'There are no hosts to run on', '主机为空');
}

function demandHost(host: JobHost, bizId: number, { state }: Call): JobHost {
  const { cmdb } = state;
  const known = cmdb.hosts.at(host.bk_cloud_id, host.ip);
  if (known && cmdb.bizIdOfHost(known.bk_host_id) === bizId) return host;
  const name = `${host.bk_cloud_id}:${host.ip}`;
  throw refused(CODES.invalidHost, `Host [${name}] is invalid`, `主机[${name}]无效`);
}

function hostsOfQuery(id: string, bizId: number, { state }: Call): JobHost[] {
  const query = state.cmdb.queries.get(bizId, id);
  if (!query) {
    throw illegal('custom_query_id', `custom query [${id}] does not exist`, `查询[${id}]不存在`);
  }
  const info = { ...recordOf(JSON.parse(query.info)), bk_biz_id: bizId };
  return searchedHosts(hostSearchOf(info), state.cmdb).map((host) => ({
    bk_cloud_id: host.bk_cloud_id,
    ip: host.bk_host_innerip,
  }));
}
