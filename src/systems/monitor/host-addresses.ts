import { type ApiName, expectInt, type WireObject } from '../../esb/index.ts';
import type { GraphContext } from '../../graph/context.ts';
import type { HostAddress } from '../../graph/keys.ts';

/**
 * Where the host stands that a record is about; null for one that is about none, or that does not
 * say in which cloud area: at the same IP of another stands another host.
 */
export function hostAddress(api: ApiName, wire: WireObject): HostAddress | null {
  const ip = wire['ip'];
  const cloud = wire['bk_cloud_id'] ?? null;
  if (typeof ip !== 'string' || ip === '' || cloud === null) return null;
  return { ip, cloudId: expectInt(api, cloud, '`bk_cloud_id`') };
}

/** A host of an input with the address by which the monitor knows it; null for one that has none. */
export interface LocatedHost {
  readonly hostId: number;
  readonly address: HostAddress | null;
}

/** Where hosts are reached, all looked up in one call. */
export function locate(
  { loaders }: GraphContext,
  hostIds: readonly number[],
): Promise<LocatedHost[]> {
  return Promise.all(
    hostIds.map(async (hostId) => {
      const host = await loaders.hostById.load(hostId);
      return { hostId, address: host?.address ?? null };
    }),
  );
}

/** Why a host without an address can be no target. */
export function unreachable(hostId: number): string {
  return `There is no host ${hostId} that you may see, or it has no inner IP.`;
}
