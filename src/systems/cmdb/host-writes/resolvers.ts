import type { Resolvers } from '../../../generated/resolvers.ts';
import { addHosts } from './add-hosts.ts';
import { cloneHostProperties } from './clone-properties.ts';
import { deleteHosts } from './delete-hosts.ts';
import { updateHosts } from './update-hosts.ts';

export const hostWriteResolvers: Resolvers = {
  Mutation: {
    addHosts: async (_, { input }, context) => ({ results: await addHosts(context, input) }),
    updateHosts: async (_, { input }, context) => ({ results: await updateHosts(context, input) }),
    deleteHosts: async (_, { input }, context) => ({ results: await deleteHosts(context, input) }),
    cloneHostProperties: async (_, { input }, context) => ({
      results: await cloneHostProperties(context, input),
    }),
  },
  HostAdditionResult: {
    innerIp: ({ address }) => address.ip,
    cloudId: ({ address }) => address.cloudId,
    host: ({ address }, _, { loaders }) => loaders.hostByAddress.load(address),
  },
  HostWriteResult: {
    host: ({ hostId }, _, { loaders }) => loaders.hostById.load(hostId),
  },
};
