import { agentOut, agentsOf, type HostAgents } from './chain/agents.ts';
import { type Host, hostsOfBusiness } from './chain/hosts.ts';
import type { Ask } from './esb.ts';
import type { AlarmOut } from './reads/alarm.ts';
import { alarmsByAddress } from './reads/alarms.ts';
import { namesIn } from './reads/names.ts';
import { idlePoolOf, setsOf, treeOf } from './reads/tree.ts';
import { type Script, serve } from './serve.ts';

// queries/chain.graphql by hand; queries/chain.ts says why it is these calls.

interface Variables {
  readonly bizId: number;
  readonly since: string;
}

const chain: Script<Variables> = async (ask, { bizId, since }) => {
  const [businesses, tree, pool, [hosts, agents], alarms] = await Promise.all([
    ask<{ info: Business[] }>('cc/search_business', {
      fields: ['bk_biz_id', 'bk_biz_name', 'bk_biz_maintainer'],
      condition: { bk_biz_id: bizId },
      page: { start: 0, limit: 1 },
    }),
    treeOf(ask, bizId),
    idlePoolOf(ask, bizId),
    hostsAndAgents(ask, bizId),
    alarmsByAddress(ask, { bizId, since }),
  ]);
  const business = businesses.info[0];
  if (!business) return { business: null };
  const byModule = hostsByModule(hosts, agents, alarms);
  return {
    business: {
      bizId: business.bk_biz_id,
      name: business.bk_biz_name,
      maintainers: namesIn(business.bk_biz_maintainer).map((username) => ({ username })),
      sets: {
        nodes: setsOf(tree, pool).map(({ setId, name, modules }) => ({
          setId,
          name,
          modules: {
            nodes: modules.map((module) => ({
              moduleId: module.moduleId,
              name: module.name,
              hosts: connection(byModule.get(module.moduleId) ?? []),
            })),
          },
        })),
      },
    },
  };
};

async function hostsAndAgents(ask: Ask, bizId: number): Promise<[Host[], HostAgents]> {
  const hosts = await hostsOfBusiness(ask, bizId);
  return [hosts, await agentsOf(ask, hosts)];
}

interface Business {
  readonly bk_biz_id: number;
  readonly bk_biz_name: string;
  readonly bk_biz_maintainer: string | null;
}

function connection(nodes: readonly object[]) {
  return { totalCount: nodes.length, nodes };
}

/** A host stands in the list of each of its modules; the lists keep the order of the host ids. */
function hostsByModule(
  hosts: readonly Host[],
  agents: HostAgents,
  alarms: ReadonlyMap<string, AlarmOut[]>,
): Map<number, object[]> {
  const lists = new Map<number, object[]>();
  for (const item of hosts) {
    const out = hostOut(item, agentOut(item.address, agents), alarms.get(item.address));
    for (const { bk_module_id: moduleId } of item.module) {
      const list = lists.get(moduleId);
      if (list) list.push(out);
      else lists.set(moduleId, [out]);
    }
  }
  return lists;
}

const OS_TYPES: Readonly<Record<string, string>> = { '1': 'LINUX', '2': 'WINDOWS' };

/** No run is looked for: none was started through the gateway, and Job lists none. */
function hostOut({ host, cloudId }: Host, agentStatus: object | null, alarms: AlarmOut[] = []) {
  const osType = host.bk_os_type;
  return {
    hostId: host.bk_host_id,
    innerIp: host.bk_host_innerip,
    cloudId,
    name: host.bk_host_name,
    osType: osType ? (OS_TYPES[osType] ?? 'UNKNOWN') : null,
    agentStatus,
    jobInstances: { nodes: [] },
    alarms: { nodes: alarms.slice(0, 5) },
  };
}

serve(chain);
