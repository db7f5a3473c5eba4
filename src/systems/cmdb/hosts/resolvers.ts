import type { GraphQLResolveInfo } from 'graphql';
import type {
  BusinessHostsArgs,
  BusinessResolvers,
  HostResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { rangeToFetch } from '../../../graph/asked.ts';
import { connectionOf, pageOf, rangeOf } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { whenReady } from '../../../graph/loader.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { attributesOf } from '../attributes.ts';
import { peopleResolvers } from '../people.ts';
import { SEARCH_HOST } from './api.ts';
import {
  type HostScope,
  hostConditions,
  refuseNoBusiness,
  refuseScopeTwice,
} from './conditions.ts';
import { builtInHostAttributes, hostFields, hostPeople } from './fields.ts';
import { hostOrder } from './order.ts';

type HostsArgs = Omit<BusinessHostsArgs, 'first'> & { readonly first?: number | null | undefined };

/** A page of the hosts of a business, a set or a module. */
function hostsIn(
  scope: HostScope,
  args: HostsArgs,
  { loaders }: GraphContext,
  info: GraphQLResolveInfo,
) {
  const { filter, orderBy } = args;
  const { kind, id, bizId } = scope;
  const list = { field: 'hosts', of: [{ kind, id }, filter, orderBy] };
  const range = rangeOf(list, args);
  refuseScopeTwice(kind, filter ?? {});
  const asked = {
    bizId,
    conditions: hostConditions(filter ?? {}),
    sort: hostOrder(orderBy),
    range: rangeToFetch(range, info),
  };
  const page =
    kind === 'business'
      ? loaders.hostsOfBusiness.load(asked)
      : loaders.hostsOfParent.load({ kind, id, ...asked });
  return whenReady(page, (found) => connectionOf(list, range, found));
}

const hostsOfModules: BusinessResolvers['hostsOfModules'] = async (parent, args, { loaders }) => {
  const moduleIds = [...new Set(args.moduleIds)];
  if (moduleIds.length === 0) return [];
  return loaders.hostsOfModules.load({ bizId: parent.bizId, moduleIds });
};

/** A host comes with all its modules: a page of them costs no call. */
const modulesOfHost: HostResolvers['modules'] = ({ hostId, modules }, args) => {
  const list = { field: 'modules', of: ['host', hostId] };
  const range = rangeOf(list, args);
  return connectionOf(list, range, pageOf(modules, range));
};

const businessOfHost: HostResolvers['business'] = (host, _, { loaders }) => {
  const [module] = host.modules;
  return host.businesses[0] ?? (module ? loaders.businessById.load(module.bizId) : null);
};

export const hostResolvers: Resolvers = {
  Query: {
    host: (_, { hostId }, { loaders }) => loaders.hostById.load(hostId),
    hosts: (_, { bizId, ...args }, context, info) => {
      refuseNoBusiness(bizId);
      return hostsIn({ kind: 'business', id: bizId, bizId }, args, context, info);
    },
  },
  Business: {
    hosts: ({ bizId }, args, context, info) =>
      hostsIn({ kind: 'business', id: bizId, bizId }, args, context, info),
    hostsOfModules,
  },
  Set: {
    hosts: ({ bizId, setId }, args, context, info) =>
      hostsIn({ kind: 'set', id: setId, bizId }, args, context, info),
  },
  Module: {
    hosts: ({ bizId, moduleId }, args, context, info) =>
      hostsIn({ kind: 'module', id: moduleId, bizId }, args, context, info),
  },
  Host: {
    ...fieldResolvers(SEARCH_HOST, hostFields, wireOf),
    ...peopleResolvers(SEARCH_HOST, hostPeople, wireOf),
    id: ({ hostId }) => encodeNodeId('Host', hostId),
    attributes: attributesOf({ ...hostFields, ...hostPeople }, builtInHostAttributes),
    properties: ({ hostId }, _, { loaders }) => loaders.hostProperties.load(hostId),
    business: businessOfHost,
    modules: modulesOfHost,
  },
};
