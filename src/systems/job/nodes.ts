import { numericKey } from '../../graph/node-ids.ts';
import type { NodeFetcher } from '../../graph/wing.ts';

/** Job's entities by their node ids. */
export const jobNodes: Readonly<Record<string, NodeFetcher>> = {
  JobInstance: (id, { loaders }) => {
    const [bizId = 0, jobInstanceId = 0] = numericKey(id, 2);
    return loaders.jobInstanceByKey.load({ bizId, jobInstanceId });
  },
  JobTemplate: (id, { loaders }) => {
    const [bizId = 0, jobTemplateId = 0] = numericKey(id, 2);
    return loaders.jobTemplateByKey.load({ bizId, jobTemplateId });
  },
  JobScript: (id, { loaders }) => {
    const [bizId = 0, scriptId = 0] = numericKey(id, 2);
    return loaders.jobScriptByKey.load({ bizId: bizId === 0 ? null : bizId, scriptId });
  },
  JobAccount: async (id, { loaders }) => {
    const [bizId = 0, accountId = 0] = numericKey(id, 2);
    const accounts = await loaders.jobAccounts.load(bizId);
    return accounts.find((one) => one.accountId === accountId) ?? null;
  },
  JobDbAccount: (id, { loaders }) => {
    const [bizId = 0, dbAccountId = 0] = numericKey(id, 2);
    return loaders.jobDbAccountByKey.load({ bizId, dbAccountId });
  },
  CronJob: (id, { loaders }) => {
    const [bizId = 0, cronJobId = 0] = numericKey(id, 2);
    return loaders.cronJobByKey.load({ bizId, cronJobId });
  },
};

/** The fields that their ids are made of; a public script has no business to tell. */
export const jobKeys: Readonly<Record<string, string>> = {
  JobInstance: 'bizId jobInstanceId',
  JobTemplate: 'bizId jobTemplateId',
  JobAccount: 'bizId accountId',
  JobDbAccount: 'bizId dbAccountId',
  CronJob: 'bizId cronJobId',
};
