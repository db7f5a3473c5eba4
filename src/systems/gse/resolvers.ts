import type { AgentStatusResolvers, Resolvers } from '../../generated/resolvers.ts';
import { decodeField } from '../../graph/fields.ts';
import { GET_AGENT_INFO, GET_AGENT_STATUS } from './api.ts';
import { agentInfoFields, agentStatusFields } from './fields.ts';

const alive: AgentStatusResolvers['alive'] = async (address, _, { loaders }) => {
  const agent = await loaders.agentStatus.load(address);
  return agent && decodeField(GET_AGENT_STATUS, agentStatusFields.alive, agent.wire);
};

const version: AgentStatusResolvers['version'] = async (address, _, { loaders }) => {
  const agent = await loaders.agentInfo.load(address);
  return agent && decodeField(GET_AGENT_INFO, agentInfoFields.version, agent.wire);
};

const parentIp: AgentStatusResolvers['parentIp'] = async (address, _, { loaders }) => {
  const agent = await loaders.agentInfo.load(address);
  return agent && decodeField(GET_AGENT_INFO, agentInfoFields.parentIp, agent.wire);
};

const parentPort: AgentStatusResolvers['parentPort'] = async (address, _, { loaders }) => {
  const agent = await loaders.agentInfo.load(address);
  return agent && decodeField(GET_AGENT_INFO, agentInfoFields.parentPort, agent.wire);
};

/** An agent reports to a node of its own cloud area. */
const parent: AgentStatusResolvers['parent'] = async (address, _, { loaders }) => {
  const agent = await loaders.agentInfo.load(address);
  const ip = agent && decodeField(GET_AGENT_INFO, agentInfoFields.parentIp, agent.wire);
  return ip ? loaders.hostByAddress.load({ cloudId: address.cloudId, ip }) : null;
};

export const agentResolvers: Resolvers = {
  Host: { agentStatus: ({ address }) => address },
  AgentStatus: { innerIp: ({ ip }) => ip, alive, version, parentIp, parentPort, parent },
};
