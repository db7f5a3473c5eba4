import { type Esb, EsbError } from '../../../esb/index.ts';
import type { LockHostsInput, Resolvers } from '../../../generated/resolvers.ts';
import { groupBy, settle } from '../../../graph/batching.ts';
import type { GraphContext } from '../../../graph/context.ts';
import type { HostAddress } from '../../../graph/keys.ts';
import { refused, UNCHANGED, type Verdict, writeEach } from '../bulk.ts';
import { askedHosts } from '../hosts/asked-hosts.ts';
import { addHostLock, deleteHostLock, type HostsOfCloud } from './api.ts';

type Write = (esb: Esb, hosts: HostsOfCloud) => Promise<void>;

/** The mutation that leaves hosts locked, or unlocked. */
function leaveLocked(wanted: boolean, write: Write) {
  return async (_: unknown, { input }: { input: LockHostsInput }, context: GraphContext) => {
    const hostIds = askedHosts(input.hostIds);
    const { loaders } = context;
    const hosts = await loaders.hostById.loadMany(hostIds);
    const addresses = hosts.flatMap((host) => host?.address ?? []);
    const verdicts = await lockAll(context, addresses, wanted, write);
    const results = hostIds.map((hostId, index) => {
      const host = hosts[index];
      if (!host) return { hostId, ...refused(`There is no host ${hostId} that you may see.`) };
      const verdict = host.address && verdicts.get(host.address);
      return { hostId, ...(verdict ?? refused(`Host ${hostId} has no inner IP.`)) };
    });
    return { results };
  };
}

/** One call takes one cloud area (behaviour.md B5), and each area answers for itself. */
async function lockAll(
  context: GraphContext,
  addresses: readonly HostAddress[],
  wanted: boolean,
  write: Write,
): Promise<ReadonlyMap<HostAddress, Verdict>> {
  const isWanted = async (some: readonly HostAddress[]) => {
    const locks = await context.loaders.hostLock.loadMany(some);
    const met = new Set(some.filter((_, index) => locks[index]?.locked === wanted));
    return (address: HostAddress) => met.has(address);
  };
  const before = await isWanted(addresses);
  const verdicts = new Map<HostAddress, Verdict>();
  for (const [, items] of groupBy(addresses, ({ cloudId }) => String(cloudId))) {
    const lockArea = () =>
      writeEach(context, {
        items,
        judge: (address) => (before(address) ? UNCHANGED : undefined),
        write: (rest) =>
          write(context.esb, {
            cloudId: rest[0]?.cloudId ?? 0,
            ips: rest.map(({ ip }) => ip),
          }),
        look: () => isWanted(items),
      });
    // What was done in one area must not be hidden by the failure of the next.
    const found = verdicts.size === 0 ? await lockArea() : await settle(lockArea());
    if (found instanceof Error && !(found instanceof EsbError)) throw found;
    items.forEach((address, index) => {
      const verdict = found instanceof Error ? refused(found.message) : found[index];
      if (verdict) verdicts.set(address, verdict);
    });
  }
  return verdicts;
}

export const hostLockResolvers: Resolvers = {
  Host: {
    locked: async ({ address }, _, { loaders }) => {
      const lock = address && (await loaders.hostLock.load(address));
      return lock ? lock.locked : null;
    },
  },
  Mutation: {
    lockHosts: leaveLocked(true, addHostLock),
    unlockHosts: leaveLocked(false, deleteHostLock),
  },
};
