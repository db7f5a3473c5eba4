import { numericKey } from '../../graph/node-ids.ts';
import type { Wing } from '../../graph/wing.ts';
import { jobLoaders } from './loaders.ts';
import { jobResolvers } from './resolvers.ts';

/** Jobs (`job`). */
export const job = {
  resolvers: [jobResolvers],
  loaders: jobLoaders,
  nodes: {
    JobInstance: (id, { loaders }) => {
      const [bizId = 0, jobInstanceId = 0] = numericKey(id, 2);
      return loaders.jobInstanceByKey.load({ bizId, jobInstanceId });
    },
  },
} satisfies Wing;
