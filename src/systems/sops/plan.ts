import { withDeferred } from '../../graph/planner/plan-below.ts';
import type { Place } from '../../graph/planner/rules.ts';
import { MAX_TASKS } from './tasks/asked-tasks.ts';

/** Tasks that are named, and beside each the status that its nodes hang on. */
export function beginTasks({ known, args, below, context: { loaders } }: Place): unknown {
  const { bizId, taskId } = known;
  const ids = Array.isArray(args['taskIds']) ? args['taskIds'] : [taskId];
  if (typeof bizId !== 'number' || ids.length > MAX_TASKS) return undefined;
  const keys = ids.filter((id) => typeof id === 'number').map((id) => ({ bizId, taskId: id }));
  return Promise.all([
    loaders.taskByKey.ahead(keys),
    taskId !== undefined || wantsStatus(below) ? loaders.taskStatus.ahead(keys) : undefined,
  ]);
}

/** Whether what is asked of tasks hangs on their status. */
export function wantsStatus(below: Place['below']): boolean {
  const asked = below ? withDeferred(below).fields : [];
  return asked.some(({ definition }) => STATUS.has(definition.name));
}

const STATUS = new Set(['status', 'nodes']);
