import type { Resolvers } from '../../../generated/resolvers.ts';
import { badInput } from '../../../graph/errors.ts';
import type { HostAddress } from '../../../graph/keys.ts';

/** A host by where it is reached, as agents, jobs and alarms know it. */
export const hostAddressResolvers: Resolvers = {
  Query: {
    hostByAddress: (_, { address }, { loaders }) =>
      loaders.hostByAddress.load(readAddress(address)),
    hostByIp: (_, { cloudId, innerIp }, { loaders }) =>
      loaders.hostByAddress.load({ cloudId: cloudId ?? 0, ip: innerIp }),
  },
};

function readAddress(address: string): HostAddress {
  const [, cloudId, ip] = /^(\d{1,9}):(\S+)$/.exec(address) ?? [];
  if (cloudId !== undefined && ip !== undefined) return { cloudId: Number(cloudId), ip };
  throw badInput('address', 'must be a cloud area and an inner IP, such as "0:10.0.0.1"');
}
