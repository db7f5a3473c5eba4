import type { Ask } from '../esb.ts';
import { type At, ipOf } from './host-address.ts';

/** What GSE answers, by address: `0:10.0.0.1`. */
export type Agents<Agent> = Readonly<Record<string, Agent | undefined>>;

export interface AgentStatus {
  readonly bk_agent_alive: number;
}

export interface AgentInfo {
  readonly version: string;
  readonly parent_ip: string;
}

/** No maximum is documented; Job's own client splits here (behaviour.md C). */
const HOSTS_A_CALL = 5000;

export function agentStatuses(ask: Ask, hosts: readonly At[]): Promise<Agents<AgentStatus>> {
  return agentsOf(ask, 'gse/get_agent_status', hosts);
}

export function agentInfos(ask: Ask, hosts: readonly At[]): Promise<Agents<AgentInfo>> {
  return agentsOf(ask, 'gse/get_agent_info', hosts);
}

/** One API of GSE for all hosts at once. */
async function agentsOf<Agent>(
  ask: Ask,
  api: string,
  hosts: readonly At[],
): Promise<Agents<Agent>> {
  const known = hosts.filter(({ address }) => address !== '');
  const calls: Promise<Agents<Agent>>[] = [];
  for (let start = 0; start < known.length; start += HOSTS_A_CALL) {
    const chunk = known.slice(start, start + HOSTS_A_CALL);
    calls.push(ask(api, { hosts: chunk.map((at) => ({ bk_cloud_id: at.cloudId, ip: ipOf(at) })) }));
  }
  const [first = {}, ...others] = await Promise.all(calls);
  for (const other of others) Object.assign(first, other);
  return first;
}
