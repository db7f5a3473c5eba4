import { type PeriodicTaskLoaders, periodicTaskLoaders } from './periodic-tasks/loaders.ts';
import { type TaskLoaders, taskLoaders } from './tasks/loaders.ts';
import { type TaskTemplateLoaders, taskTemplateLoaders } from './templates/loaders.ts';

export interface SopsLoaders extends TaskTemplateLoaders, TaskLoaders, PeriodicTaskLoaders {}

declare module '../../graph/context.ts' {
  interface Loaders extends SopsLoaders {}
}

export const sopsLoaders = [taskTemplateLoaders, taskLoaders, periodicTaskLoaders] as const;
