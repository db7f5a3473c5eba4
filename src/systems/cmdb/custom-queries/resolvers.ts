import type {
  BusinessResolvers,
  CustomQueryResolvers,
  MutationResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import { connectionOf, rangeOf } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { fieldResolvers, wireOf } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import type { HostRecord } from '../hosts/records.ts';
import { refuseNoPathValue } from '../path-value.ts';
import {
  createCustomQuery,
  deleteCustomQuery,
  GET_DETAIL,
  getCustomQueryData,
  searchCustomQuery,
  updateCustomQuery,
} from './api.ts';
import { partsOf, readDefinition, writeDefinition } from './definition.ts';
import { customQueryFields } from './fields.ts';
import type { CustomQueryKey } from './records.ts';

const queriesOfBusiness: BusinessResolvers['customQueries'] = async ({ bizId }, args, { esb }) => {
  const { nameContains, createdBy, updatedBy } = args.filter ?? {};
  const condition = {
    name: nameContains ?? undefined,
    create_user: createdBy ?? undefined,
    modify_user: updatedBy ?? undefined,
  };
  const list = { field: 'customQueries', of: [bizId, condition] };
  const range = rangeOf(list, args);
  return connectionOf(list, range, await searchCustomQuery(esb, bizId, condition, range));
};

/** The search's own answer holds the attributes that it names: hosts are loaded as everywhere. */
const hostsOfQuery: CustomQueryResolvers['hosts'] = async (query, args, { esb, loaders }) => {
  const { bizId, customQueryId } = query;
  const list = { field: 'hosts', of: ['customQuery', bizId, customQueryId] };
  const range = rangeOf(list, args);
  const { total, items } = await getCustomQueryData(esb, query, range);
  const hosts = await loaders.hostById.loadMany(items);
  const seen = hosts.filter((host): host is HostRecord => host !== null);
  return connectionOf(list, range, { total, items: seen });
};

const create: MutationResolvers['createCustomQuery'] = async (_, { input }, context) => {
  const { bizId, name, parts } = input;
  const info = writeDefinition(parts);
  const customQueryId = await createCustomQuery(context.esb, bizId, { name, info });
  context.forget();
  return { bizId, customQueryId };
};

const update: MutationResolvers['updateCustomQuery'] = async (_, { input }, context) => {
  const { bizId, customQueryId, name, parts } = input;
  if (name == null && parts == null) {
    throw badInput('input', 'changes nothing; give a name or parts');
  }
  refuseNoPathValue(customQueryId, 'input.customQueryId');
  const info = parts == null ? undefined : writeDefinition(parts);
  const key = { bizId, customQueryId };
  await updateCustomQuery(context.esb, key, { name: name ?? undefined, info });
  context.forget();
  return key;
};

const remove: MutationResolvers['deleteCustomQuery'] = async (_, { input }, context) => {
  refuseNoPathValue(input.customQueryId, 'input.customQueryId');
  await deleteCustomQuery(context.esb, input);
  context.forget();
  const { bizId, customQueryId } = input;
  return { bizId, customQueryId };
};

const customQuery = (key: CustomQueryKey, _: unknown, { loaders }: GraphContext) =>
  loaders.customQueryByKey.load(key);

export const customQueryResolvers: Resolvers = {
  Query: { customQuery: (_, key, context) => customQuery(key, _, context) },
  Business: { customQueries: queriesOfBusiness },
  CustomQuery: {
    ...fieldResolvers(GET_DETAIL, customQueryFields, wireOf),
    id: ({ bizId, customQueryId }) => encodeNodeId('CustomQuery', bizId, customQueryId),
    parts: ({ wire }) => partsOf(readDefinition(wire['info'])),
    definition: ({ wire }) => readDefinition(wire['info']),
    business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
    hosts: hostsOfQuery,
  },
  Mutation: { createCustomQuery: create, updateCustomQuery: update, deleteCustomQuery: remove },
  CreateCustomQueryPayload: { customQuery },
  UpdateCustomQueryPayload: { customQuery },
};
