import { Agents } from '../state/agents.ts';
import type { Cmdb } from '../state/cmdb.ts';
import { Random } from './random.ts';

const VERSIONS = ['V0.01R060D38', '1.60.39', '1.60.58', '1.7.10'];

/** About 8 in 100 agents are dead, and 1 to 2 in 100 hosts are unknown to GSE. */
export function seedAgents(cmdb: Cmdb, seed: number): Agents {
  const random = Random.of(seed, 'agents');
  const agents = new Agents();
  for (const host of cmdb.hosts.all()) {
    const agent = {
      alive: !random.chance(0.08),
      version: random.pick(VERSIONS),
      parentIp: host.bk_cloud_id === 0 ? '10.255.0.1' : `10.255.${host.bk_cloud_id}.2`,
      parentPort: 50_000,
    };
    if (!random.chance(0.015)) agents.put(host.bk_host_id, agent);
  }
  return agents;
}
