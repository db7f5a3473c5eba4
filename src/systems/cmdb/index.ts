import type { Wing } from '../../graph/wing.ts';
import { businessResolvers } from './businesses/resolvers.ts';
import { hostResolvers } from './hosts/resolvers.ts';
import { cmdbLoaders } from './loaders.ts';
import { moduleResolvers } from './modules/resolvers.ts';
import { cmdbNodes } from './nodes.ts';
import { setResolvers } from './sets/resolvers.ts';
import { topologyResolvers } from './topology/resolvers.ts';
import { transferResolvers } from './transfers/resolvers.ts';

/** The CMDB (`cc`): businesses, sets, modules, hosts, and moving them. */
export const cmdb = {
  resolvers: [
    businessResolvers,
    setResolvers,
    moduleResolvers,
    topologyResolvers,
    hostResolvers,
    transferResolvers,
  ],
  loaders: cmdbLoaders,
  nodes: cmdbNodes,
} satisfies Wing;
