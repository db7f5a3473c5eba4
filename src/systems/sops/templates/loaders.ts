import { batchLoader, singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { getTemplateInfo, getTemplateList, type TaskTemplateScope } from './api.ts';
import { type TaskTemplateKey, type TaskTemplateRecord, taskTemplateKeyText } from './records.ts';

export interface TaskTemplateLoaders {
  readonly taskTemplates: Loader<TaskTemplateScope, readonly TaskTemplateRecord[]>;
  /** From the list, which costs one call however many are asked for; null for one that is gone. */
  readonly taskTemplateByKey: Loader<TaskTemplateKey, TaskTemplateRecord | null>;
  /** With its flow; one that is gone is an error. */
  readonly taskTemplateInfo: Loader<TaskTemplateKey, TaskTemplateRecord>;
}

export function taskTemplateLoaders({ esb }: LoaderSource): TaskTemplateLoaders {
  const taskTemplates = singleLoader(scopeText, (scope: TaskTemplateScope) =>
    getTemplateList(esb, scope),
  );
  return {
    taskTemplates,
    taskTemplateByKey: batchLoader<TaskTemplateKey, TaskTemplateRecord>({
      key: taskTemplateKeyText,
      scope: scopeText,
      max: Number.MAX_SAFE_INTEGER,
      match: taskTemplateKeyText,
      fetch: async ([first]) => (first ? taskTemplates.load(first) : []),
    }),
    taskTemplateInfo: singleLoader(taskTemplateKeyText, (key: TaskTemplateKey) =>
      getTemplateInfo(esb, key),
    ),
  };
}

function scopeText({ bizId, source }: TaskTemplateScope): string {
  return `${bizId}:${source}`;
}
