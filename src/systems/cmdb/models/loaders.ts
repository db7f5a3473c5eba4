import { ALL_AT_ONCE, batchLoader, groupBy } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { searchObjects } from './api.ts';
import type { ModelRecord } from './records.ts';

export interface ModelLoaders {
  /** Null for one that does not exist. */
  readonly modelById: Loader<string, ModelRecord | null>;
  /** None for a group without models, or for an unknown one. */
  readonly modelsOfClassification: {
    load(classificationId: string): Promise<readonly ModelRecord[]>;
  };
}

/** search_objects takes one id or one group, or answers all: several are asked for as all. */
export function modelLoaders({ esb }: LoaderSource): ModelLoaders {
  const groups = batchLoader<string, readonly ModelRecord[]>({
    key: (classificationId) => classificationId,
    max: ALL_AT_ONCE,
    match: ([model]) => model?.classificationId ?? '',
    fetch: async ([classificationId, ...others]) => {
      const models = await searchObjects(esb, others.length > 0 ? {} : { classificationId });
      return groupBy(models, (model) => model.classificationId).values();
    },
  });
  return {
    modelById: batchLoader<string, ModelRecord>({
      key: (modelId) => modelId,
      max: ALL_AT_ONCE,
      match: ({ modelId }) => modelId,
      fetch: ([modelId, ...others]) => searchObjects(esb, others.length > 0 ? {} : { modelId }),
    }),
    modelsOfClassification: {
      load: async (classificationId) => (await groups.load(classificationId)) ?? [],
    },
  };
}
