import type { Resolvers, TaskCountFilter, TaskGrouping } from '../../../generated/resolvers.ts';
import type { GraphContext } from '../../../graph/context.ts';
import { wireTime } from '../../../graph/time.ts';
import { queryTaskCount } from './count-api.ts';

interface TaskCountsArgs {
  readonly groupBy: TaskGrouping;
  readonly filter?: TaskCountFilter | null | undefined;
}

function taskCounts(bizId: number, { groupBy, filter }: TaskCountsArgs, { esb }: GraphContext) {
  return queryTaskCount(esb, bizId, groupBy.toLowerCase(), wireConditions(filter ?? {}));
}

/** With their zone, times are the same to every SOPS, wherever it stands. */
function wireConditions(filter: TaskCountFilter) {
  const { templateId, createdSince, createdUntil, startedSince, startedUntil } = filter;
  return {
    template_id: templateId == null ? undefined : String(templateId),
    name: filter.name ?? undefined,
    creator: filter.creator ?? undefined,
    executor: filter.executor ?? undefined,
    create_time__gte: createdSince == null ? undefined : wireTime(createdSince, 'up'),
    create_time__lte: createdUntil == null ? undefined : wireTime(createdUntil, 'down'),
    start_time__gte: startedSince == null ? undefined : wireTime(startedSince, 'up'),
    start_time__lte: startedUntil == null ? undefined : wireTime(startedUntil, 'down'),
    is_started: filter.started ?? undefined,
    is_finished: filter.finished ?? undefined,
  };
}

export const taskCountResolvers: Resolvers = {
  Query: { taskCounts: (_, { bizId, ...args }, context) => taskCounts(bizId, args, context) },
  Business: { taskCounts: ({ bizId }, args, context) => taskCounts(bizId, args, context) },
};
