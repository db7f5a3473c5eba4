import { singleLoader } from '../../../graph/batching.ts';
import type { Loader } from '../../../graph/loader.ts';
import type { LoaderSource } from '../../../graph/wing.ts';
import { findInstanceAssociation, findObjectAssociation } from './api.ts';
import type {
  InstanceAssociationQuery,
  InstanceAssociationRecord,
  ModelAssociationQuery,
  ModelAssociationRecord,
} from './records.ts';

export interface AssociationLoaders {
  /** Both APIs take one question a call. */
  readonly modelAssociations: Loader<ModelAssociationQuery, readonly ModelAssociationRecord[]>;
  readonly instanceAssociations: Loader<
    InstanceAssociationQuery,
    readonly InstanceAssociationRecord[]
  >;
}

export function associationLoaders({ esb }: LoaderSource): AssociationLoaders {
  return {
    modelAssociations: singleLoader(
      ({ bizId, kind, sourceModelId, targetModelId }: ModelAssociationQuery) =>
        JSON.stringify([bizId, kind, sourceModelId, targetModelId]),
      (query) => findObjectAssociation(esb, query),
    ),
    instanceAssociations: singleLoader(
      ({ bizId, associationId, kind, sourceModelId, targetModelId }: InstanceAssociationQuery) =>
        JSON.stringify([bizId, associationId, kind, sourceModelId, targetModelId]),
      (query) => findInstanceAssociation(esb, query),
    ),
  };
}
