import { namesIn } from './reads/names.ts';
import { type Script, serve } from './serve.ts';
import { taskOut } from './tasks/task.ts';

// queries/tasks.graphql by hand; queries/tasks.ts says why it is these calls.

interface Variables {
  readonly bizId: number;
  readonly taskIds: readonly number[];
}

const tasks: Script<Variables> = async (ask, { bizId, taskIds }) => {
  const [{ info }, ...found] = await Promise.all([
    ask<{ info: Business[] }>('cc/search_business', {
      fields: ['bk_biz_id', 'bk_biz_name', 'bk_biz_maintainer'],
      condition: { bk_biz_id: bizId },
      page: { start: 0, limit: 1 },
    }),
    ...taskIds.map((taskId) => taskOut(ask, bizId, taskId)),
  ]);
  const [business] = info;
  if (!business) return { business: null };
  const { bk_biz_name: name, bk_biz_maintainer: names } = business;
  return {
    business: {
      bizId,
      name,
      maintainers: namesIn(names).map((username) => ({ username })),
      tasks: found,
    },
  };
};

interface Business {
  readonly bk_biz_name: string;
  readonly bk_biz_maintainer: string | null;
}

serve(tasks);
