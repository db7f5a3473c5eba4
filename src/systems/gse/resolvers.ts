import type { Resolvers } from '../../generated/resolvers.ts';
import type { GraphContext } from '../../graph/context.ts';
import { decodeField, type Field } from '../../graph/fields.ts';
import type { HostAddress } from '../../graph/keys.ts';
import { whenReady } from '../../graph/loader.ts';
import { type AgentRecord, GET_AGENT_INFO, GET_AGENT_STATUS } from './api.ts';
import { agentInfoFields, agentStatusFields } from './fields.ts';

/** A field of what get_agent_info tells of the agent at an address. */
function told<Out>(field: Field<Out>) {
  const read = (agent: AgentRecord | null) => agent && decodeField(GET_AGENT_INFO, field, agent);
  return (address: HostAddress, _: unknown, { loaders }: GraphContext) =>
    whenReady(loaders.agentInfo.load(address), read);
}

const readAlive = (agent: AgentRecord | null) =>
  agent && decodeField(GET_AGENT_STATUS, agentStatusFields.alive, agent);

const alive = (address: HostAddress, _: unknown, { loaders }: GraphContext) =>
  whenReady(loaders.agentStatus.load(address), readAlive);

const parentIp = told(agentInfoFields.parentIp);

/** An agent reports to a node of its own cloud area. */
const parent = (address: HostAddress, args: unknown, context: GraphContext) =>
  whenReady(parentIp(address, args, context), (ip) =>
    ip ? context.loaders.hostByAddress.load({ cloudId: address.cloudId, ip }) : null,
  );

export const agentResolvers: Resolvers = {
  Host: { agentStatus: ({ address }) => address },
  AgentStatus: {
    innerIp: ({ ip }) => ip,
    alive,
    version: told(agentInfoFields.version),
    parentIp,
    parentPort: told(agentInfoFields.parentPort),
    parent,
  },
};
