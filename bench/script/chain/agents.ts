import type { Ask } from '../esb.ts';
import {
  type AgentInfo,
  type AgentStatus,
  type Agents,
  agentInfos,
  agentStatuses,
} from '../reads/agents.ts';
import type { At } from '../reads/host-address.ts';

/** What GSE's two APIs tell of some hosts. */
export interface HostAgents {
  readonly statuses: Agents<AgentStatus>;
  readonly infos: Agents<AgentInfo>;
}

export async function agentsOf(ask: Ask, hosts: readonly At[]): Promise<HostAgents> {
  const [statuses, infos] = await Promise.all([agentStatuses(ask, hosts), agentInfos(ask, hosts)]);
  return { statuses, infos };
}

/** No agent without an inner IP; what GSE does not know is null. */
export function agentOut(address: string, { statuses, infos }: HostAgents) {
  if (address === '') return null;
  const status = statuses[address];
  return {
    alive: status ? status.bk_agent_alive === 1 : null,
    version: infos[address]?.version ?? null,
  };
}
