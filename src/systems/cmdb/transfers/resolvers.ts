import type { Esb } from '../../../esb/index.ts';
import type {
  MutationResolvers,
  Resolvers,
  TransferHostsInput,
} from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput, notFound } from '../../../graph/errors.ts';
import { searchHost } from '../hosts/api.ts';
import { askedHosts } from '../hosts/asked-hosts.ts';
import { within } from '../hosts/conditions.ts';
import { allHostSections } from '../hosts/fields.ts';
import {
  type HostsToMove,
  transferHostModule,
  transferHostToFaultModule,
  transferHostToIdleModule,
  transferHostToResourceModule,
  transferResourceHostToIdleModule,
  transferSetHostToIdleModule,
} from './api.ts';
import {
  assignedTo,
  type Goal,
  inFaultModule,
  inIdleModule,
  inModules,
  inResourcePool,
  outOfModule,
} from './goals.ts';
import { transferHosts } from './transfer.ts';

const transferHostsToModules: MutationResolvers['transferHostsToModules'] = async (
  _,
  { input },
  context,
) => {
  const { bizId, mode } = input;
  const target = { moduleIds: [...new Set(input.moduleIds)], append: mode === 'APPEND' };
  if (target.moduleIds.length === 0) {
    const what = 'must name at least one module; transferHostsToIdle takes hosts out of all';
    throw badInput('input.moduleIds', what);
  }
  const goal = inModules(bizId, target);
  const results = await transferHosts(context, askedHosts(input.hostIds), goal, (hostIds) =>
    transferHostModule(context.esb, { bizId, hostIds }, target),
  );
  return { results };
};

/** The transfers that take hosts and a business and nothing else. */
function transferTo(
  goalOf: (bizId: number) => Goal,
  move: (esb: Esb, hosts: HostsToMove) => Promise<void>,
) {
  return async (_: unknown, { input }: { input: TransferHostsInput }, context: GraphContext) => {
    const { bizId } = input;
    const results = await transferHosts(
      context,
      askedHosts(input.hostIds),
      goalOf(bizId),
      (hostIds) => move(context.esb, { bizId, hostIds }),
    );
    return { results };
  };
}

const emptyModule: MutationResolvers['emptyModule'] = async (_, { input }, context) => {
  const { bizId, setId, moduleId } = input;
  const module = await context.loaders.moduleByKey.load(input);
  if (!module) throw notFound(`module ${moduleId} in set ${setId} of business ${bizId}`);
  const hostIds = await hostsOfModule(context, bizId, moduleId);
  if (hostIds.length === 0) return { results: [], key: input };
  const results = await transferHosts(context, hostIds, outOfModule(input), () =>
    transferSetHostToIdleModule(context.esb, input),
  );
  return { results, key: input };
};

async function hostsOfModule({ esb, selection }: GraphContext, bizId: number, moduleId: number) {
  const conditions = within({}, 'module', [moduleId]);
  const sections = allHostSections(selection);
  const range = { offset: 0, limit: Number.MAX_SAFE_INTEGER };
  const { items } = await searchHost(esb, { bizId, conditions, sections, range });
  return items.map(({ hostId }) => hostId);
}

export const transferResolvers: Resolvers = {
  Mutation: {
    transferHostsToModules,
    transferHostsToIdle: transferTo(inIdleModule, transferHostToIdleModule),
    transferHostsToFault: transferTo(inFaultModule, transferHostToFaultModule),
    transferHostsToResourcePool: transferTo(inResourcePool, transferHostToResourceModule),
    assignHostsFromResourcePool: transferTo(assignedTo, transferResourceHostToIdleModule),
    emptyModule,
  },
  EmptyModulePayload: {
    module: ({ key }, _, { loaders }) => loaders.moduleByKey.load(key),
  },
  HostTransferResult: {
    host: ({ hostId }, _, { loaders }) => loaders.hostById.load(hostId),
  },
};
