import { badInput } from '../../graph/errors.ts';
import { numericKey } from '../../graph/node-ids.ts';
import type { EntityKey, NodeFetcher } from '../../graph/wing.ts';
import { archivedBusiness } from './businesses/archived.ts';
import { customQueryNode } from './custom-queries/nodes.ts';
import { modelKeys, modelNodes } from './models/nodes.ts';
import { eventSubscriptionNode } from './subscriptions/resolvers.ts';
import { userGroupNode } from './user-groups/resolvers.ts';

/** The CMDB's entities by their node ids. */
export const cmdbNodes: Readonly<Record<string, NodeFetcher>> = {
  CustomQuery: customQueryNode,
  UserGroup: userGroupNode,
  EventSubscription: eventSubscriptionNode,
  /** Also an archived one: `businesses` finds those, too, and tells their ids. */
  Business: async (id, context) => {
    const [bizId = 0] = numericKey(id, 1);
    const inUse = await context.loaders.businessById.load(bizId);
    return inUse ?? archivedBusiness(context, bizId);
  },
  Set: (id, { loaders }) => {
    const [bizId = 0, setId = 0] = numericKey(id, 2);
    return loaders.setByKey.load({ bizId, setId });
  },
  Module: (id, { loaders }) => {
    const [bizId = 0, setId = 0, moduleId = 0] = numericKey(id, 3);
    return loaders.moduleByKey.load({ bizId, setId, moduleId });
  },
  Host: (id, { loaders }) => {
    const [hostId = 0] = numericKey(id, 1);
    return loaders.hostById.load(hostId);
  },
  ...modelNodes,
};

/** The fields that their ids are made of. */
export const cmdbKeys: Readonly<Record<string, string>> = {
  Business: 'bizId',
  Set: 'bizId setId',
  Module: 'bizId setId moduleId',
  Host: 'hostId',
  CustomQuery: 'bizId customQueryId',
  UserGroup: 'groupId',
  EventSubscription: 'subscriptionId',
  ...modelKeys,
};

/** A host as other systems know it. */
export const hostByAddressKey: EntityKey = {
  type: 'Host',
  fields: 'cloudId innerIp',
  load: ({ cloudId, innerIp }, { loaders }) => {
    if (typeof cloudId === 'number' && typeof innerIp === 'string') {
      return loaders.hostByAddress.load({ cloudId, ip: innerIp });
    }
    throw badInput('representations', 'has a Host whose cloudId is no number or innerIp no text');
  },
};
