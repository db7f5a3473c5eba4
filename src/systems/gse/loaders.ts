import { batchLoader, type Loader } from '../../graph/batching.ts';
import { addressText, type HostAddress } from '../../graph/keys.ts';
import type { LoaderSource } from '../../graph/wing.ts';
import { type AgentRecord, getAgentInfo, getAgentStatus } from './api.ts';

/** No maximum is documented; this is a safe step below those that clients are known to use. */
const HOSTS_A_CALL = 500;

export interface GseLoaders {
  /** Null for an address that GSE does not know. */
  readonly agentStatus: Loader<HostAddress, AgentRecord | null>;
  readonly agentInfo: Loader<HostAddress, AgentRecord | null>;
}

declare module '../../graph/context.ts' {
  interface Loaders extends GseLoaders {}
}

export function gseLoaders({ esb }: LoaderSource): GseLoaders {
  const byAddress = (fetch: (hosts: readonly HostAddress[]) => Promise<AgentRecord[]>) =>
    batchLoader<HostAddress, AgentRecord>({
      key: addressText,
      max: HOSTS_A_CALL,
      match: (agent) => agent.addressText,
      fetch,
    });
  return {
    agentStatus: byAddress((hosts) => getAgentStatus(esb, hosts)),
    agentInfo: byAddress((hosts) => getAgentInfo(esb, hosts)),
  };
}
