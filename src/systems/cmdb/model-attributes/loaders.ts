import { ALL_AT_ONCE, batchLoader, groupBy } from '../../../graph/batching.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { searchObjectAttribute } from './api.ts';
import type { ModelAttributeKey, ModelAttributeRecord } from './records.ts';

export interface ModelAttributeLoaders {
  /** By `modelId`; none for an unknown model. */
  readonly attributesOfModel: {
    load(modelId: string): Promise<readonly ModelAttributeRecord[]>;
  };
  /** Null for one that the model does not have. */
  readonly modelAttribute: {
    load(key: ModelAttributeKey): Promise<ModelAttributeRecord | null>;
  };
}

/** search_object_attribute takes one model or answers all: several are asked for as all. */
export function modelAttributeLoaders({ esb }: LoaderSource): ModelAttributeLoaders {
  const byModel = batchLoader<string, readonly ModelAttributeRecord[]>({
    key: (modelId) => modelId,
    max: ALL_AT_ONCE,
    match: ([attribute]) => attribute?.modelId ?? '',
    fetch: async ([modelId, ...others]) => {
      const found = await searchObjectAttribute(esb, others.length > 0 ? undefined : modelId);
      return groupBy(found, (attribute) => attribute.modelId).values();
    },
  });
  const load = async (modelId: string) => (await byModel.load(modelId)) ?? [];
  return {
    attributesOfModel: { load },
    modelAttribute: {
      load: async ({ modelId, attributeId }) => {
        const attributes = await load(modelId);
        return attributes.find((attribute) => attribute.attributeId === attributeId) ?? null;
      },
    },
  };
}
