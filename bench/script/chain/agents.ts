import type { Ask } from '../esb.ts';
import type { HostItem } from './hosts.ts';

export interface Agent {
  alive: boolean | null;
  version: string | null;
}

/** By address, as GSE keys its answers. */
export type Agents = ReadonlyMap<string, Agent>;

/** No maximum is documented; Job's own client splits here (behaviour.md C). */
const HOSTS_A_CALL = 5000;

/** Both APIs of GSE for all hosts at once. */
export async function agentsOf(ask: Ask, hosts: readonly HostItem[]): Promise<Agents> {
  const agents = new Map<string, Agent>();
  const known = hosts.filter(({ address }) => address !== '');
  const calls: Promise<void>[] = [];
  for (let start = 0; start < known.length; start += HOSTS_A_CALL) {
    const chunk = known.slice(start, start + HOSTS_A_CALL);
    calls.push(...agentsOfChunk(ask, chunk, agents));
  }
  await Promise.all(calls);
  return agents;
}

function agentsOfChunk(
  ask: Ask,
  chunk: readonly HostItem[],
  agents: Map<string, Agent>,
): [Promise<void>, Promise<void>] {
  const hosts = chunk.map(({ cloudId, address }) => ({
    bk_cloud_id: cloudId,
    ip: address.slice(address.indexOf(':') + 1),
  }));
  const states = ask<Record<string, { bk_agent_alive: number }>>('gse/get_agent_status', { hosts });
  const infos = ask<Record<string, { version: string }>>('gse/get_agent_info', { hosts });
  return [
    states.then((data) => {
      for (const key in data) agentAt(agents, key).alive = data[key]?.bk_agent_alive === 1;
    }),
    infos.then((data) => {
      for (const key in data) agentAt(agents, key).version = data[key]?.version ?? null;
    }),
  ];
}

function agentAt(agents: Map<string, Agent>, key: string): Agent {
  const agent = agents.get(key) ?? { alive: null, version: null };
  agents.set(key, agent);
  return agent;
}
