import type {
  BusinessHostsArgs,
  BusinessResolvers,
  HostResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { connectionOf, pageOf, rangeOf } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { attributesOf } from '../attributes.ts';
import { sortText } from '../order.ts';
import { peopleResolvers } from '../people.ts';
import { SEARCH_HOST, searchHost } from './api.ts';
import {
  type HostScope,
  hostConditions,
  refuseNoBusiness,
  refuseScopeTwice,
} from './conditions.ts';
import { builtInHostAttributes, hostFields, hostPeople, hostSections } from './fields.ts';

const ORDER = {
  HOST_ID: 'bk_host_id',
  INNER_IP: 'bk_host_innerip',
  NAME: 'bk_host_name',
  CREATED_AT: 'create_time',
} as const;

type HostsArgs = Omit<BusinessHostsArgs, 'first'> & { readonly first?: number | null | undefined };

/** A page of the hosts of a business, a set or a module. */
async function hostsIn(scope: HostScope, args: HostsArgs, context: GraphContext) {
  const { filter, orderBy } = args;
  const list = { field: 'hosts', of: [scope, filter, orderBy] };
  const range = rangeOf(list, args);
  refuseScopeTwice(scope.kind, filter ?? {});
  const conditions = hostConditions(filter ?? {});
  const sort = sortText(ORDER, orderBy);
  const page =
    scope.kind === 'business'
      ? await searchHost(context.esb, {
          bizId: scope.id,
          conditions,
          sections: hostSections(context.selection),
          sort,
          range,
        })
      : await context.loaders.hostsOfParent.load({
          kind: scope.kind,
          id: scope.id,
          conditions,
          sort,
          range,
        });
  context.loaders.primeHosts(page.items);
  return connectionOf(list, range, page);
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
    hosts: (_, { bizId, ...args }, context) => {
      refuseNoBusiness(bizId);
      return hostsIn({ kind: 'business', id: bizId }, args, context);
    },
  },
  Business: {
    hosts: ({ bizId }, args, context) => hostsIn({ kind: 'business', id: bizId }, args, context),
    hostsOfModules,
  },
  Set: {
    hosts: ({ setId }, args, context) => hostsIn({ kind: 'set', id: setId }, args, context),
  },
  Module: {
    hosts: ({ moduleId }, args, context) =>
      hostsIn({ kind: 'module', id: moduleId }, args, context),
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
