import { type CatalogueApi, catalogueApi } from '../../catalogue.ts';
import { badResponse, type Esb, expectObject, isObject, type WireObject } from '../../esb/index.ts';
import type { HostAddress } from '../../graph/keys.ts';
import type { LookUp } from '../../graph/loader.ts';

export const GET_AGENT_STATUS = catalogueApi('gse', 'get_agent_status');
export const GET_AGENT_INFO = catalogueApi('gse', 'get_agent_info');

/** What GSE knows of the agent at one address. */
export type AgentRecord = WireObject;

/** Finds an agent by its address, `0:10.0.0.1`, as GSE keys its answer. */
export type Agents = LookUp<AgentRecord>;

/**
 * gse/get_agent_status: whether agents are online, in real time, hosts of any cloud areas in one
 * call. An address that GSE does not know is missing from the answer.
 */
export function getAgentStatus(esb: Esb, hosts: readonly HostAddress[]): Promise<Agents> {
  return askAgents(esb, GET_AGENT_STATUS, hosts);
}

/** gse/get_agent_info: versions and parents of agents, up to a minute old. */
export function getAgentInfo(esb: Esb, hosts: readonly HostAddress[]): Promise<Agents> {
  return askAgents(esb, GET_AGENT_INFO, hosts);
}

async function askAgents(
  esb: Esb,
  api: CatalogueApi,
  hosts: readonly HostAddress[],
): Promise<Agents> {
  const wireHosts = hosts.map(({ cloudId, ip }) => ({ bk_cloud_id: cloudId, ip }));
  const agents = expectObject(api, await esb.call(api, { hosts: wireHosts }));
  // No member that every object has stands under an address: there is a colon in it.
  return (address) => agentOf(api, address, agents[address]);
}

/** Looked at when it is asked for: an answer may be of thousands. */
function agentOf(
  api: CatalogueApi,
  address: string,
  agent: unknown,
): AgentRecord | Error | undefined {
  if (agent === undefined || isObject(agent)) return agent;
  return badResponse(api, `the agent of ${address} that is no object`);
}
