import { batchLoader, singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { PAGE_LIMIT } from '../list-query.ts';
import { instanceProjection } from './fields.ts';
import { type InstanceKey, instanceKeyText } from './keys.ts';
import type { AssociatedInstancesRecord, InstanceRecord } from './records.ts';
import { instancesById, searchInstAssociationTopo } from './search-api.ts';

export interface InstanceLoaders {
  /** Null for one that its model does not have. */
  readonly instanceByKey: Loader<InstanceKey, InstanceRecord | null>;
  /** The API takes one instance a call. */
  readonly associatedInstances: Loader<InstanceKey, AssociatedInstancesRecord>;
}

export function instanceLoaders({ esb, selection }: LoaderSource): InstanceLoaders {
  return {
    instanceByKey: batchLoader<InstanceKey, InstanceRecord>({
      key: instanceKeyText,
      scope: ({ modelId }) => modelId,
      max: PAGE_LIMIT,
      match: instanceKeyText,
      fetch: async (keys) => {
        const [first] = keys;
        if (!first) return [];
        const ids = keys.map(({ instanceId }) => instanceId);
        const fields = instanceProjection(selection, first.modelId);
        return instancesById(esb, first.modelId, ids, fields);
      },
    }),
    associatedInstances: singleLoader(instanceKeyText, (key: InstanceKey) =>
      searchInstAssociationTopo(esb, key),
    ),
  };
}
