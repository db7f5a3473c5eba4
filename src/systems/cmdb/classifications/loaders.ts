import { ALL_AT_ONCE, batchLoader, singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { searchClassifications, searchObjectTopo } from './api.ts';
import type { ClassificationRecord, ModelLinkRecord } from './records.ts';

export interface ClassificationLoaders {
  /** Null for one that does not exist. */
  readonly classificationById: Loader<string, ClassificationRecord | null>;
  readonly linksOfClassification: Loader<string, readonly ModelLinkRecord[]>;
}

export function classificationLoaders({ esb }: LoaderSource): ClassificationLoaders {
  return {
    classificationById: batchLoader<string, ClassificationRecord>({
      key: (classificationId) => classificationId,
      max: ALL_AT_ONCE,
      match: ({ classificationId }) => classificationId,
      fetch: () => searchClassifications(esb),
    }),
    linksOfClassification: singleLoader(
      (classificationId: string) => classificationId,
      (classificationId) => searchObjectTopo(esb, classificationId),
    ),
  };
}
