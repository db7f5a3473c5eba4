import type {
  HostResolvers,
  MonitoredComponentResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { type ConnectionArgs, connectionOf, rangeOf } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { addressText, businessesOf } from '../../../graph/keys.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { type ComponentQuery, LIST_COMPONENT_INSTANCE, listComponentInstance } from './api.ts';
import { componentFields, componentPeople } from './fields.ts';

async function componentsWith(query: ComponentQuery, args: ConnectionArgs, { esb }: GraphContext) {
  const list = { field: 'monitoredComponents', of: query };
  const range = rangeOf(list, args);
  return connectionOf(list, range, await listComponentInstance(esb, query, range));
}

const componentsOfHost: HostResolvers['monitoredComponents'] = async (host, _, { loaders }) => {
  const at = host.address && addressText(host.address);
  if (at === null) return [];
  const bizIds = businessesOf(host.modules);
  const found = await loaders.componentsByHost.loadMany(bizIds);
  return found.flatMap((byHost) => byHost.get(at) ?? []);
};

const component: MonitoredComponentResolvers = {
  ...fieldResolvers(LIST_COMPONENT_INSTANCE, componentFields, wireOf),
  ...fieldResolvers(LIST_COMPONENT_INSTANCE, componentPeople, wireOf),
  id: ({ componentId }) => encodeNodeId('MonitoredComponent', componentId),
  ip: ({ address }) => address?.ip ?? null,
  cloudId: ({ address }) => address?.cloudId ?? null,
  host: ({ address }, _, { loaders }) => address && loaders.hostByAddress.load(address),
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

export const componentResolvers: Resolvers = {
  Query: {
    monitoredComponent: (_, { componentId }, { loaders }) =>
      loaders.componentById.load(componentId),
    monitoredComponents: (_, { filter, ...args }, context) =>
      componentsWith(filter ?? {}, args, context),
  },
  Business: {
    monitoredComponents: ({ bizId }, { kind, ...args }, context) =>
      componentsWith({ bizId, kind }, args, context),
  },
  Host: { monitoredComponents: componentsOfHost },
  MonitoredComponent: component,
};
