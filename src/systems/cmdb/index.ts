import type { Wing } from '../../graph/wing.ts';
import { associationResolvers } from './associations/resolvers.ts';
import { businessWriteResolvers } from './business-writes/resolvers.ts';
import { businessResolvers } from './businesses/resolvers.ts';
import { classificationResolvers } from './classifications/resolvers.ts';
import { customQueryResolvers } from './custom-queries/resolvers.ts';
import { drawingResolvers } from './drawings/resolvers.ts';
import { eventResolvers } from './events/resolvers.ts';
import { hostLockResolvers } from './host-locks/resolvers.ts';
import { hostWriteResolvers } from './host-writes/resolvers.ts';
import { hostAddressResolvers } from './hosts/address-resolvers.ts';
import { hostResolvers } from './hosts/resolvers.ts';
import { instanceResolvers } from './instances/resolvers.ts';
import { instanceWritingResolvers } from './instances/writing-resolvers.ts';
import { cmdbLoaders } from './loaders.ts';
import { modelAttributeResolvers } from './model-attributes/resolvers.ts';
import { modelResolvers } from './models/resolvers.ts';
import { moduleWriteResolvers } from './module-writes/resolvers.ts';
import { moduleResolvers } from './modules/resolvers.ts';
import { cmdbKeys, cmdbNodes, hostByAddressKey } from './nodes.ts';
import { operationLogResolvers } from './operation-log/resolvers.ts';
import { privilegeResolvers } from './privileges/resolvers.ts';
import { processResolvers } from './processes/resolvers.ts';
import { setWriteResolvers } from './set-writes/resolvers.ts';
import { setResolvers } from './sets/resolvers.ts';
import { eventSubscriptionResolvers } from './subscriptions/resolvers.ts';
import { topologyResolvers } from './topology/resolvers.ts';
import { transferResolvers } from './transfers/resolvers.ts';
import { userGroupResolvers } from './user-groups/resolvers.ts';

export { hostsOfBusinessCost, hostsOfParentsCost } from './costs/hosts.ts';
export { instancesCost } from './costs/instances.ts';
export { MODULES, modulesCost, poolModulesCost, SETS, setsCost } from './costs/tree.ts';
export { businessCost, modulesOfHostCost, setOfModuleCost } from './costs/upward.ts';
export { type EventKeeper, type KeeperState, keepEvents } from './events/keeper.ts';
export { readCmdbEvents } from './events/payload.ts';
export { beginBusinessTree, beginHostSweep } from './plan.ts';
export { countModules, countSets } from './sizes.ts';

/** The CMDB (`cc`): businesses, sets, modules, hosts, and moving them. */
export const cmdb = {
  resolvers: [
    businessWriteResolvers,
    setWriteResolvers,
    moduleWriteResolvers,
    hostAddressResolvers,
    hostWriteResolvers,
    hostLockResolvers,
    customQueryResolvers,
    processResolvers,
    privilegeResolvers,
    userGroupResolvers,
    operationLogResolvers,
    eventSubscriptionResolvers,
    eventResolvers,
    businessResolvers,
    setResolvers,
    moduleResolvers,
    topologyResolvers,
    hostResolvers,
    transferResolvers,
    classificationResolvers,
    modelResolvers,
    modelAttributeResolvers,
    instanceResolvers,
    instanceWritingResolvers,
    associationResolvers,
    drawingResolvers,
  ],
  loaders: cmdbLoaders,
  nodes: cmdbNodes,
  keys: cmdbKeys,
  alternateKeys: [hostByAddressKey],
} satisfies Wing;
