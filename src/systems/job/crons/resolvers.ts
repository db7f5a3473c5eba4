import { textOf } from '../../../esb/index.ts';
import type {
  CronJobFilter,
  CronJobResolvers,
  MutationResolvers,
  Resolvers,
} from '../../../generated/resolvers.ts';
import type { ConnectionArgs } from '../../../graph/connections.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { badInput } from '../../../graph/errors.ts';
import { fieldResolvers } from '../../../graph/fields.ts';
import type { CronJobKey } from '../../../graph/keys.ts';
import { encodeNodeId } from '../../../graph/node-ids.ts';
import { cronJobStatuses } from '../codes.ts';
import { codeToFind, listConnection } from '../list-connection.ts';
import { idOrNull, numberOf } from '../values.ts';
import { type CronJobQuery, GET_CRON_LIST, saveCron, updateCronStatus } from './api.ts';
import { cronJobFields } from './fields.ts';
import type { CronJobRecord } from './records.ts';

interface CronJobsArgs extends ConnectionArgs {
  readonly filter?: CronJobFilter | null | undefined;
}

/** Name and template are told apart here: how Job matches `cron_name` is not documented. */
function cronJobs(bizId: number, args: CronJobsArgs, { loaders }: GraphContext) {
  const filter = args.filter ?? {};
  const query = cronJobQuery(bizId, filter);
  const { nameContains, jobTemplateId } = filter;
  const list = { field: 'cronJobs', of: [query, nameContains, jobTemplateId] };
  return listConnection(list, args, async () => {
    const found = await loaders.cronJobList.load(query);
    return found.filter(
      (one) =>
        textOf(one.wire['cron_name']).includes(nameContains ?? '') &&
        (jobTemplateId == null || templateIdOf(one) === jobTemplateId),
    );
  });
}

function cronJobQuery(bizId: number, filter: CronJobFilter): CronJobQuery {
  const { nameContains: _, jobTemplateId: __, status, creator, updatedBy, ...periods } = filter;
  return {
    ...periods,
    bizId,
    statusCode: codeToFind('filter.status', cronJobStatuses, status),
    creator: creator ?? undefined,
    updatedBy: updatedBy ?? undefined,
  };
}

function templateIdOf({ wire }: CronJobRecord): number | null {
  return idOrNull(GET_CRON_LIST, wire, 'bk_job_id');
}

const saveCronJob: MutationResolvers['saveCronJob'] = async (_, { input }, context) => {
  const { bizId, jobTemplateId, cronJobId, name, expression } = input;
  if (cronJobId == null && !name?.trim()) {
    throw badInput('input.name', 'is needed for a new cron job');
  }
  if (name?.trim() === '') throw badInput('input.name', 'must not be empty');
  if (expression == null ? cronJobId == null : !isQuartz(expression)) {
    const what = 'must be six or seven Quartz fields, seconds first, such as "0 0/5 * * * ?"';
    throw badInput('input.expression', what);
  }
  const saved = await saveCron(context.esb, {
    bizId,
    jobTemplateId,
    cronJobId: cronJobId ?? undefined,
    name: name ?? undefined,
    expression: expression ?? undefined,
  });
  context.forget();
  return { bizId, cronJobId: saved };
};

/** A crontab of five fields is refused here: Job would take its minutes for seconds. */
function isQuartz(expression: string): boolean {
  const count = expression.trim().split(/\s+/).length;
  return count === 6 || count === 7;
}

function setStatus(status: 1 | 2) {
  return async (_: unknown, { input }: { input: CronJobKey }, context: GraphContext) => {
    const { bizId, cronJobId } = input;
    await updateCronStatus(context.esb, { bizId, cronJobId }, status);
    context.forget();
    return { bizId, cronJobId };
  };
}

const cronJob: CronJobResolvers = {
  ...fieldResolvers(GET_CRON_LIST, cronJobFields, ({ wire }: CronJobRecord) => wire),
  id: ({ bizId, cronJobId }) => encodeNodeId('CronJob', bizId, cronJobId),
  status: ({ wire }) => cronJobStatuses.name(wire['cron_status']) ?? 'UNKNOWN',
  statusCode: ({ wire }) => numberOf(GET_CRON_LIST, wire, 'cron_status'),
  template: (one, _, { loaders }) => {
    const jobTemplateId = templateIdOf(one);
    if (jobTemplateId === null) return null;
    return loaders.jobTemplateByKey.load({ bizId: one.bizId, jobTemplateId });
  },
  business: ({ bizId }, _, { loaders }) => loaders.businessById.load(bizId),
};

export const cronJobResolvers: Resolvers = {
  Query: {
    cronJob: (_, key, { loaders }) => loaders.cronJobByKey.load(key),
    cronJobs: (_, { bizId, ...args }, context) => cronJobs(bizId, args, context),
  },
  Mutation: { saveCronJob, enableCronJob: setStatus(1), pauseCronJob: setStatus(2) },
  Business: { cronJobs: ({ bizId }, args, context) => cronJobs(bizId, args, context) },
  JobTemplate: {
    cronJobs: async ({ bizId, jobTemplateId }, _, { loaders }) => {
      const all = await loaders.cronJobList.load({ bizId });
      return all.filter((one) => templateIdOf(one) === jobTemplateId);
    },
  },
  CronJob: cronJob,
  CronJobPayload: { cronJob: (key, _, { loaders }) => loaders.cronJobByKey.load(key) },
};
