import type { Resolvers } from '../../../generated/resolvers.ts';
import type { ConnectionArgs } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { listConnection } from '../list-connection.ts';
import { GET_OS_ACCOUNT } from './api.ts';
import { jobAccountFields } from './fields.ts';
import type { JobAccountRecord } from './records.ts';

function jobDbAccounts(bizId: number, args: ConnectionArgs, { loaders }: GraphContext) {
  return listConnection({ field: 'jobDbAccounts', of: bizId }, args, () =>
    loaders.jobDbAccounts.load(bizId),
  );
}

export const jobAccountResolvers: Resolvers = {
  Query: {
    jobAccounts: (_, { bizId }, { loaders }) => loaders.jobAccounts.load(bizId),
    jobDbAccounts: (_, { bizId, ...args }, context) => jobDbAccounts(bizId, args, context),
  },
  Business: {
    jobAccounts: ({ bizId }, _, { loaders }) => loaders.jobAccounts.load(bizId),
    jobDbAccounts: ({ bizId }, args, context) => jobDbAccounts(bizId, args, context),
  },
  JobAccount: {
    ...fieldResolvers(GET_OS_ACCOUNT, jobAccountFields, ({ wire }: JobAccountRecord) => wire),
    id: ({ bizId, accountId }) => encodeNodeId('JobAccount', bizId, accountId),
    business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
  },
  JobDbAccount: {
    id: ({ bizId, dbAccountId }) => encodeNodeId('JobDbAccount', bizId, dbAccountId),
  },
};
