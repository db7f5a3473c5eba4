import { lookUpLoader } from '../../graph/batching.ts';
import { addressText, type HostAddress } from '../../graph/keys.ts';
import type { Loader } from '../../graph/loader.ts';
import type { LoaderSource } from '../../graph/wing.ts';
import { type AgentRecord, type Agents, getAgentInfo, getAgentStatus } from './api.ts';

/** No maximum is documented; this is the step of Job's own client (behaviour.md C). */
export const HOSTS_A_CALL = 5_000;

export interface GseLoaders {
  /** Null for an address that GSE does not know. */
  readonly agentStatus: Loader<HostAddress, AgentRecord | null>;
  readonly agentInfo: Loader<HostAddress, AgentRecord | null>;
}

declare module '../../graph/context.ts' {
  interface Loaders extends GseLoaders {}
}

export function gseLoaders({ esb }: LoaderSource): GseLoaders {
  const byAddress = (fetch: (hosts: readonly HostAddress[]) => Promise<Agents>) =>
    lookUpLoader<HostAddress, AgentRecord>({ key: addressText, max: HOSTS_A_CALL, fetch });
  return {
    agentStatus: byAddress((hosts) => getAgentStatus(esb, hosts)),
    agentInfo: byAddress((hosts) => getAgentInfo(esb, hosts)),
  };
}
