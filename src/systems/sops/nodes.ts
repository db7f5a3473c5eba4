import { badInput } from '../../graph/errors.ts';
import { numericKey } from '../../graph/node-ids.ts';
import type { NodeFetcher } from '../../graph/wing.ts';

/** SOPS's entities by their node ids. */
export const sopsNodes: Readonly<Record<string, NodeFetcher>> = {
  TaskTemplate: (id, { loaders }) => {
    const [biz = '', source, template = ''] = id.key;
    const [bizId = 0, templateId = 0] = numericKey({ ...id, key: [biz, template] }, 2);
    if (source === 'BUSINESS' || source === 'COMMON') {
      return loaders.taskTemplateByKey.load({ bizId, source, templateId });
    }
    throw badInput('id', 'is not an id of this graph; use an `id` as a query answered it');
  },
  Task: (id, { loaders }) => {
    const [bizId = 0, taskId = 0] = numericKey(id, 2);
    return loaders.taskByKey.load({ bizId, taskId });
  },
  PeriodicTask: async (id, { loaders }) => {
    const [bizId = 0, periodicTaskId = 0] = numericKey(id, 2);
    const all = await loaders.periodicTasks.load(bizId);
    return all.find((task) => task.periodicTaskId === periodicTaskId) ?? null;
  },
};
