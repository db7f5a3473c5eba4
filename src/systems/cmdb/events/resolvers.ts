import type { Resolvers } from '../../../generated/resolvers.ts';
import { businessChanged } from './businesses.ts';
import { hostChanged } from './hosts.ts';
import { instanceChanged } from './instances.ts';
import { topologyChanged } from './topology.ts';

export const eventResolvers: Resolvers = {
  Subscription: {
    hostChanged: { subscribe: (_, args, context) => hostChanged(args, context) },
    topologyChanged: { subscribe: (_, args, context) => topologyChanged(args, context) },
    businessChanged: { subscribe: (_, args, context) => businessChanged(args, context) },
    instanceChanged: { subscribe: (_, args, context) => instanceChanged(args, context) },
  },
};
