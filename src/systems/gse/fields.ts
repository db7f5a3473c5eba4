import { bool, int, text } from '../../graph/fields.ts';

export const agentStatusFields = {
  alive: bool('bk_agent_alive'),
};

export const agentInfoFields = {
  version: text('version'),
  parentIp: text('parent_ip'),
  parentPort: int('parent_port'),
};
