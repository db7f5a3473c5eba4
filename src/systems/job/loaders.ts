import { type JobAccountLoaders, jobAccountLoaders } from './accounts/loaders.ts';
import { type CronJobLoaders, cronJobLoaders } from './crons/loaders.ts';
import { type JobInstanceLoaders, jobInstanceLoaders } from './instances/loaders.ts';
import { type JobScriptLoaders, jobScriptLoaders } from './scripts/loaders.ts';
import { type JobStepLoaders, jobStepLoaders } from './steps/loaders.ts';
import { type JobTemplateLoaders, jobTemplateLoaders } from './templates/loaders.ts';

export interface JobLoaders
  extends JobInstanceLoaders,
    JobStepLoaders,
    JobTemplateLoaders,
    JobScriptLoaders,
    JobAccountLoaders,
    CronJobLoaders {}

declare module '../../graph/context.ts' {
  interface Loaders extends JobLoaders {}
}

export const jobLoaders = [
  jobInstanceLoaders,
  jobStepLoaders,
  jobTemplateLoaders,
  jobScriptLoaders,
  jobAccountLoaders,
  cronJobLoaders,
] as const;
