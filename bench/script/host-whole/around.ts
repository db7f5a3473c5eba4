import type { Ask } from '../esb.ts';
import { agentInfos, agentStatuses } from '../reads/agents.ts';
import { type AlarmsAsked, alarmsByAddress } from '../reads/alarms.ts';
import { type At, ipOf } from '../reads/host-address.ts';
import type { HostItem } from './host.ts';

/** The times that alarms are asked for. */
export type Period = Omit<AlarmsAsked, 'bizId'>;

/** What other APIs tell of the host at an address. */
export async function aroundHost(ask: Ask, item: HostItem, at: At, period: Period) {
  if (at.address === '') {
    return { agentStatus: null, alarms: { totalCount: 0, nodes: [] }, locked: null };
  }
  const [agentStatus, alarms, locked] = await Promise.all([
    agentOf(ask, at),
    alarmsOf(ask, item, at, period),
    isLocked(ask, at),
  ]);
  return { agentStatus, alarms, locked };
}

async function agentOf(ask: Ask, at: At) {
  const [statuses, infos] = await Promise.all([agentStatuses(ask, [at]), agentInfos(ask, [at])]);
  const status = statuses[at.address];
  const info = infos[at.address];
  return {
    alive: status ? status.bk_agent_alive === 1 : null,
    version: info?.version ?? null,
    parentIp: info?.parent_ip ?? null,
  };
}

async function alarmsOf(ask: Ask, { biz }: HostItem, { address }: At, period: Period) {
  const [business] = biz;
  if (!business) return { totalCount: 0, nodes: [] };
  const byAddress = await alarmsByAddress(ask, { bizId: business.bk_biz_id, ...period });
  const own = byAddress.get(address) ?? [];
  return { totalCount: own.length, nodes: own.slice(0, 20) };
}

async function isLocked(ask: Ask, at: At): Promise<boolean | null> {
  const ip = ipOf(at);
  const params = { bk_cloud_id: at.cloudId, ip_list: [ip] };
  const locks = await ask<Record<string, boolean>>('cc/search_host_lock', params);
  return locks[ip] ?? null;
}
