import { type AgentStatus, type Agents, agentStatuses } from './reads/agents.ts';
import { atOf, type HostSection } from './reads/host-address.ts';
import { type Script, serve } from './serve.ts';

// queries/hosts-with-agents.graphql by hand; queries/hosts-with-agents.ts says why it is these calls.

interface Variables {
  readonly bizId: number;
}

const hostsWithAgents: Script<Variables> = async (ask, { bizId }) => {
  const { info } = await ask<{ info: HostItem[] }>('cc/search_host', {
    bk_biz_id: bizId,
    condition: [{ bk_obj_id: 'host', fields: ['bk_host_innerip', 'bk_host_name'], condition: [] }],
    page: { start: 0, limit: 100, sort: 'bk_host_id' },
  });
  const hosts = info.map(({ host }) => ({ host, ...atOf(host) }));
  const agents = await agentStatuses(ask, hosts);
  const nodes = hosts.map(({ host, address }) => ({
    hostId: host.bk_host_id,
    innerIp: host.bk_host_innerip,
    name: host.bk_host_name,
    agentStatus: agentStatus(address, agents),
  }));
  return { hosts: { nodes } };
};

interface HostItem {
  readonly host: HostSection & { readonly bk_host_name: string | null };
}

/** None without an inner IP; `alive` is null where GSE knows no agent. */
function agentStatus(address: string, agents: Agents<AgentStatus>) {
  if (address === '') return null;
  const agent = agents[address];
  return { alive: agent ? agent.bk_agent_alive === 1 : null };
}

serve(hostsWithAgents);
