import { type CatalogueApi, catalogueApi } from '../../catalogue.ts';
import { badResponse, type Esb, expectObject, isObject, type WireObject } from '../../esb/index.ts';
import type { HostAddress } from '../../graph/keys.ts';

export const GET_AGENT_STATUS = catalogueApi('gse', 'get_agent_status');
export const GET_AGENT_INFO = catalogueApi('gse', 'get_agent_info');

/** What GSE knows of the agent at one address. */
export interface AgentRecord {
  /** `0:10.0.0.1`, as GSE keys its answer. */
  readonly addressText: string;
  readonly wire: WireObject;
}

/**
 * gse/get_agent_status: whether agents are online, in real time, hosts of any cloud areas in one
 * call. An address that GSE does not know is missing from the answer.
 */
export function getAgentStatus(esb: Esb, hosts: readonly HostAddress[]): Promise<AgentRecord[]> {
  return askAgents(esb, GET_AGENT_STATUS, hosts);
}

/** gse/get_agent_info: versions and parents of agents, up to a minute old. */
export function getAgentInfo(esb: Esb, hosts: readonly HostAddress[]): Promise<AgentRecord[]> {
  return askAgents(esb, GET_AGENT_INFO, hosts);
}

async function askAgents(
  esb: Esb,
  api: CatalogueApi,
  hosts: readonly HostAddress[],
): Promise<AgentRecord[]> {
  const wireHosts = hosts.map(({ cloudId, ip }) => ({ bk_cloud_id: cloudId, ip }));
  const agents = expectObject(api, await esb.call(api, { hosts: wireHosts }));
  return Object.keys(agents).map((addressText) => {
    const agent = agents[addressText];
    if (isObject(agent)) return { addressText, wire: agent };
    throw badResponse(api, `the agent of ${addressText} that is no object`);
  });
}
