import { esbFailure, GENERAL_ERROR } from '../failure.ts';
import type { Call, HandlerTable } from '../handler.ts';
import type { Agent } from '../state/agents.ts';
import { listOf, recordOf, type Wire } from '../values.ts';

/** GSE: the agents on the hosts. Answers are maps keyed `cloud:ip` (behaviour.md C). */
export const gseHandlers: HandlerTable = {
  get_agent_status: (params, call) =>
    byAddress(params, call, (agent) => ({ bk_agent_alive: agent?.alive ? 1 : 0 })),
  get_agent_info: (params, call) =>
    byAddress(
      params,
      call,
      (agent) =>
        agent && {
          version: agent.version,
          parent_ip: agent.parentIp,
          parent_port: agent.parentPort,
        },
    ),
};

interface Address {
  readonly cloudId: number;
  readonly ip: string;
}

/**
 * A host of the CMDB that GSE has lost is missing from both answers. An address that nobody knows
 * is offline for get_agent_status and missing from get_agent_info.
 */
function byAddress(
  params: Wire,
  { state }: Call,
  show: (agent: Agent | undefined) => Wire | undefined,
): Record<string, Wire> {
  const answer: Record<string, Wire> = {};
  for (const { cloudId, ip } of (listOf(params.hosts) ?? []).map(addressOf)) {
    const host = state.cmdb.hosts.at(cloudId, ip);
    const agent = host && state.agents.of(host.bk_host_id);
    const shown = host && !agent ? undefined : show(agent);
    if (shown) answer[`${cloudId}:${ip}`] = { ip, bk_cloud_id: cloudId, ...shown };
  }
  return answer;
}

/** Both keys are needed, and one bad item fails the whole call. */
function addressOf(item: unknown): Address {
  const { ip, bk_cloud_id: cloud } = recordOf(item);
  if (!/^[+-]?\d+$/.test(String(cloud))) throw badItem('bk_cloud_id', 'Enter a whole number.');
  if (typeof ip !== 'string' || ip === '') throw badItem('ip', 'This field is required.');
  return { cloudId: Number(cloud), ip };
}

function badItem(name: string, text: string) {
  return esbFailure(GENERAL_ERROR, `hosts: [${name}] ${text}`, `hosts: [${name}] 参数错误`);
}
