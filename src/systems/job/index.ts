import type { Wing } from '../../graph/wing.ts';
import { jobAccountResolvers } from './accounts/resolvers.ts';
import { cronJobResolvers } from './crons/resolvers.ts';
import { jobInstanceResolvers } from './instances/resolvers.ts';
import { listedRunResolvers } from './instances/runs.ts';
import { launchResolvers } from './launches/resolvers.ts';
import { jobLoaders } from './loaders.ts';
import { jobKeys, jobNodes } from './nodes.ts';
import { jobScriptResolvers } from './scripts/resolvers.ts';
import { jobStepResolvers } from './steps/resolvers.ts';
import { targetResolvers } from './target-hosts.ts';
import { jobTemplateResolvers } from './templates/resolvers.ts';
import { jobWatchResolvers } from './watch/resolvers.ts';

export { logsCost, RUNS, runsOfBusinessCost, runsOfHostsCost } from './costs.ts';
export { MAX_RECORDED } from './instances/asked-instances.ts';
export { beginJobInstances, countRuns } from './plan.ts';

/** Jobs (`job`): runs and how to start and watch them, templates, scripts, accounts, cron jobs. */
export const job = {
  resolvers: [
    jobInstanceResolvers,
    listedRunResolvers,
    jobStepResolvers,
    jobTemplateResolvers,
    jobScriptResolvers,
    jobAccountResolvers,
    cronJobResolvers,
    launchResolvers,
    jobWatchResolvers,
    targetResolvers,
  ],
  loaders: jobLoaders,
  nodes: jobNodes,
  keys: jobKeys,
} satisfies Wing;
